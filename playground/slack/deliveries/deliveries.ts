import { setTimeout as sleep } from 'node:timers/promises';
import type { JsonObject } from '../../json';
import type { DeliveryFault, Faults } from '../faults';
import { newId } from '../ids';
import type { StoredDelivery } from '../model';
import type { Outcome } from './transport';

/** Delivered events that are kept, so that a test or a person can have one sent again. */
const KEPT = 100;

export interface DeliveriesPorts {
  /** The stored rows: filled and trimmed in place. */
  rows: StoredDelivery[];
  retryDelaysMs: readonly number[];
  faults: Faults;
  now: () => number;
  /** Puts the event inside Slack's envelope. */
  envelope: (eventId: string, event: JsonObject) => JsonObject;
  post: (body: string, headers: Readonly<Record<string, string>>, signal: AbortSignal) => Promise<Outcome>;
  /** Stores the rows before long. */
  saveSoon: () => void;
}

/** Events on their way to the app: each is tried, then retried, under one event id, also after a restart. */
export class Deliveries {
  private readonly active = new Map<string, Promise<void>>();
  private readonly firstAttempts = new Map<string, { done: Promise<void>; finish: () => void }>();
  private readonly closing = new AbortController();
  private held: (() => void) | undefined;
  private open = false;

  constructor(private readonly ports: DeliveriesPorts) {}

  /** Stores an event to be sent; nothing leaves before `pump`. Returns its event id. */
  enqueue(event: JsonObject): string {
    const event_id = newId('Ev');
    const subtype = typeof event.subtype === 'string' ? `/${event.subtype}` : '';
    this.ports.rows.push({
      event_id,
      kind: `${String(event.type)}${subtype}`,
      payload: this.ports.envelope(event_id, event),
      attempts: [],
      state: 'waiting',
    });
    return event_id;
  }

  /** From here on there is somebody to send to. */
  start(): void {
    this.open = true;
    this.pump();
  }

  /** Starts whatever is stored and not under way. */
  pump(): void {
    if (!this.open || this.closing.signal.aborted) return;
    for (const row of this.ports.rows) {
      if (row.state !== 'waiting' || this.active.has(row.event_id)) continue;
      const work = this.run(row).finally(() => {
        this.active.delete(row.event_id);
        this.reached(row.event_id);
      });
      this.active.set(row.event_id, work);
    }
    this.trim();
  }

  /** Resolves when the first attempt of each event has been answered, or has failed. */
  async firstAttempt(eventIds: readonly string[]): Promise<void> {
    if (!this.open) return;
    await Promise.all(eventIds.filter((id) => this.active.has(id)).map((id) => this.mark(id).done));
  }

  /** Resolves when nothing is under way any more, retries included. */
  async settled(): Promise<void> {
    while (this.active.size > 0) await Promise.all(this.active.values());
  }

  /** Sends a past event once more, signed anew, as a retry does; undefined for an unknown id. */
  async redeliver(eventId: string): Promise<Outcome | undefined> {
    const row = this.ports.rows.find((candidate) => candidate.event_id === eventId);
    if (!row) return undefined;
    return this.post(row, 1, 'http_timeout');
  }

  /** Stops retries; what was not delivered stays stored. */
  async close(): Promise<void> {
    this.closing.abort();
    this.release();
    await this.settled();
  }

  private async run(row: StoredDelivery): Promise<void> {
    while (this.isDue(row)) await this.tryOnce(row);
  }

  private isDue(row: StoredDelivery): boolean {
    return row.state === 'waiting' && !this.closing.signal.aborted;
  }

  private async tryOnce(row: StoredDelivery): Promise<void> {
    const result = await this.attempt(row);
    // A connection cut by our own closing says nothing about the app: the event waits for the next start.
    if (this.closing.signal.aborted && result.outcome !== 'ok') return;
    this.record(row, result);
    this.reached(row.event_id);
    // Killed before this is stored, the event is delivered again after a restart: Slack promises no less.
    this.ports.saveSoon();
    if (this.isDue(row)) await this.pause(this.ports.retryDelaysMs[row.attempts.length - 1] ?? 0);
  }

  private record(row: StoredDelivery, result: Outcome): void {
    const { outcome, status } = result;
    row.attempts.push({ at: this.ports.now(), outcome, ...(status === undefined ? {} : { status }) });
    if (outcome === 'ok') row.state = 'delivered';
    else if (result.noRetry || row.attempts.length > this.ports.retryDelaysMs.length) row.state = 'failed';
  }

  private async attempt(row: StoredDelivery): Promise<Outcome> {
    const fault = this.ports.faults.takeDelivery(row.kind.split('/')[0] ?? row.kind);
    if (fault?.kind === 'lose') return { outcome: 'connection_failed', body: '', noRetry: false };
    if (fault) await this.holdBack(fault);
    const [result] = await Promise.all([this.send(row), fault?.kind === 'duplicate' ? this.send(row) : undefined]);
    this.release();
    return result;
  }

  private async holdBack(fault: DeliveryFault): Promise<void> {
    if (fault.kind === 'slow') await this.pause(fault.delayMs ?? 1000);
    if (fault.kind === 'swap') await Promise.race([this.hold(), this.pause(fault.delayMs ?? 2000)]);
  }

  private send(row: StoredDelivery): Promise<Outcome> {
    return this.post(row, row.attempts.length, row.attempts.at(-1)?.outcome);
  }

  private post(row: StoredDelivery, retry: number, reason: string | undefined): Promise<Outcome> {
    const headers: Record<string, string> =
      retry === 0 ? {} : { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': reason ?? 'unknown_error' };
    return this.ports.post(JSON.stringify(row.payload), headers, this.closing.signal);
  }

  private async hold(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.held = resolve;
    });
  }

  private release(): void {
    const held = this.held;
    this.held = undefined;
    held?.();
  }

  private mark(eventId: string): { done: Promise<void>; finish: () => void } {
    const known = this.firstAttempts.get(eventId);
    if (known) return known;
    const { promise, resolve } = deferred();
    const mark = { done: promise, finish: resolve };
    this.firstAttempts.set(eventId, mark);
    return mark;
  }

  private reached(eventId: string): void {
    this.firstAttempts.get(eventId)?.finish();
    this.firstAttempts.delete(eventId);
  }

  private async pause(ms: number): Promise<void> {
    await sleep(ms, undefined, { signal: this.closing.signal }).catch(() => undefined);
  }

  private trim(): void {
    const done = this.ports.rows.filter((row) => row.state !== 'waiting');
    for (const row of done.slice(0, Math.max(0, done.length - KEPT)))
      this.ports.rows.splice(this.ports.rows.indexOf(row), 1);
  }
}

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
