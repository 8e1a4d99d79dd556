/** Failed log-ins, by keyed hash of the matricule and by sender, over all channels. */
export interface LoginFailures {
  /** From here to the end of the transaction nobody else counts for either. @throws AppError `lock_timeout`. */
  count(
    matricule: string | null,
    sender: string,
    since: Date,
  ): Promise<{ readonly matricule: number; readonly sender: number }>;
  append(matricule: string | null, sender: string, at: Date): void;
}
