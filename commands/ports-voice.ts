import type { Language } from '../domain/people/people';

export interface Recording {
  readonly bytes: Buffer;
  /** `audio/wav`, `audio/mpeg` */
  readonly mime: string;
}

/** Says a text aloud. Slow: never asked in a turn. */
export interface Voice {
  /** Engine, model and speaker: the same name says the same text the same way. */
  readonly name: string;
  /** @throws AppError `channel_unavailable` when it cannot now. */
  speak(text: string, language: Language): Promise<Recording>;
}

/** Turns a recording into words. Null: nothing was understood, or nobody could listen in time. */
export type Transcribe = (recording: { readonly hash: string; readonly mime: string }) => Promise<string | null>;

/** What was said aloud before, by a keyed hash of voice, language and text: nothing can be read back from it. */
export interface Recordings {
  find(key: string, now: Date): Promise<{ readonly hash: string; readonly mime: string } | null>;
  keep(key: string, recording: { readonly hash: string; readonly mime: string }, until: Date): void;
  /** Forgets those that are over, at most so many. Gives back how many it forgot. */
  forget(now: Date, limit: number): Promise<number>;
}

/** Address under which lines of a conversation can be heard, from one sequence to another; null where nothing can be. */
export type AudioAddress = (lines: {
  readonly conversationId: string;
  readonly from: number;
  readonly to: number;
}) => string | null;
