import type { Language } from '../../domain/people/people';

/** What the process of eSpeak NG is asked, and what it answers. */
export interface SpeakRequest {
  readonly id: number;
  readonly text: string;
  readonly language: Language;
}

export interface SpeakAnswer {
  readonly id: number;
  /** Null: it could not. */
  readonly wav: Uint8Array | null;
}
