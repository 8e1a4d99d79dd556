/** A message as its customer reads it. */
export interface Shown {
  readonly text: string;
  readonly buttons: readonly string[];
}

export interface SentFile {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Buffer;
}

/** A customer on one channel, with the client that people have there. */
export interface Customer {
  conversationId(): Promise<string>;
  /** All that was shown to them, oldest first; what only their client is told (an error, a refused deposit) counts too. */
  shown(): readonly Shown[];
  /** What is found in the end, looked for whenever something is shown. @throws Error that tells what was not. */
  until<T>(what: string, find: () => T | undefined | null | false): Promise<T>;
  /** Says something, and waits until the service has it. */
  say(text: string): Promise<void>;
  /** Several messages at the same moment. */
  sayTogether(texts: readonly string[]): Promise<void>;
  /** One message that arrives so many times at once. @returns what brings it once more. */
  sayCopies(text: string, times: number): Promise<() => Promise<void>>;
  /** Something of a kind that the channel has and nobody here knows. */
  sayUnknown(): Promise<void>;
  /** Taps the last button of that title, even under an older message. */
  tap(title: string): Promise<void>;
  send(file: SentFile): Promise<void>;
  record(recording: Buffer): Promise<void>;
  /** Takes the conversation up again, as a client does that was away. */
  comeBack(): Promise<void>;
  leave(): Promise<void>;
}

export interface Driver {
  /** Somebody who has not been here before, and has been greeted. */
  arrive(): Promise<Customer>;
}
