import { AppError } from '../../domain/errors';
import type { DeskMessage, DeskNotice } from './views';

/** The desk asks to be left alone for a while. */
export class DeskBusy extends AppError {
  constructor(
    /** Whole seconds, at least 1. */
    readonly retryAfterSeconds: number,
    options: { readonly cause?: unknown } = {},
  ) {
    super('desk_unavailable', `the desk asks to wait for ${retryAfterSeconds} s`, options);
  }
}

/** A message on the advisors' desk can be found again by the key that it was posted under. */
export interface DeskRef {
  readonly channel: string;
  readonly ts: string;
}

/** A file that somebody shared on the desk, before anything of it is believed. */
export interface DeskFileRef {
  readonly id: string;
  readonly name: string;
  readonly mime: string;
  /** Read with the desk's own credentials. */
  readonly url: string;
}

/** The advisors' desk (Slack). Calls may throw AppError `desk_unavailable` (retry) or `desk_refused` (do not). */
export interface AdvisorDesk {
  /**
   * Posts under a key, or, when an earlier attempt may have gone through, finds what was posted under it.
   * @param since when that earlier attempt can have begun at the earliest.
   */
  post(place: DeskPlace, message: DeskMessage, key: string, maybeSent: boolean, since: Date): Promise<DeskRef>;
  /** Redraws what was posted under a key: calling it twice changes nothing. */
  update(ref: DeskRef, message: DeskMessage, key: string): Promise<void>;
  /** Seen by one person only. May be shown twice after a crash: nothing can be looked up. */
  tellPrivately(place: DeskPlace, slackUserId: string, notice: DeskNotice): Promise<void>;
  /** Idempotent. */
  react(ref: DeskRef, reaction: DeskReaction): Promise<void>;
  /** The bytes as they come; the reader sets the limit. */
  fetchFile(file: DeskFileRef): Promise<AsyncIterable<Uint8Array>>;
}

export interface DeskPlace {
  readonly channel: string;
  /** Null: the channel itself. */
  readonly thread: string | null;
}

/** Left on the advisor's message: it reached the customer, or it did not. */
export type DeskReaction = 'delivered' | 'not_delivered';
