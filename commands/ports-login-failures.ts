/** Whose failures are counted: the channel identity, and on the web the network address that it came from. */
export interface FailingSender {
  readonly identity: string;
  /** Keyed hash of the address; null where none tells people apart. */
  readonly address: string | null;
}

/** Failures since an instant, for each of those that are limited. */
export interface FailureCounts {
  readonly matricule: number;
  readonly identity: number;
  readonly address: number;
}

/** Failed log-ins, by keyed hash of the matricule and by sender, over all channels. */
export interface LoginFailures {
  /** From here to the end of the transaction nobody else counts for any of them. @throws AppError `lock_timeout`. */
  count(matricule: string | null, sender: FailingSender, since: Date): Promise<FailureCounts>;
  /** @param sender an identity or an address. */
  append(matricule: string | null, sender: string, at: Date): void;
}
