/** What happens in Web Chat's store. */
export interface Action {
  readonly type: string;
  readonly payload?: Readonly<Record<string, unknown>> | Error;
  readonly meta?: Readonly<Record<string, unknown>>;
}
