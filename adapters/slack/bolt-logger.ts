import { LogLevel, type Logger } from '@slack/bolt';

/** What this adapter reports; a pino logger fits. Nothing personal is ever given to it. */
export interface SlackLog {
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/**
 * Bolt's and the clients' own remarks. Below a warning they may quote what people wrote, so that those are dropped, and
 * of the others only sentences are kept, no objects.
 */
export function boltLogger(log: SlackLog): Logger {
  const sentence = (parts: readonly unknown[]): string => parts.filter((part) => typeof part === 'string').join(' ');
  const silent = (): void => undefined;
  return {
    debug: silent,
    info: silent,
    warn: (...parts: unknown[]) => {
      log.warn({ from: 'bolt' }, sentence(parts));
    },
    error: (...parts: unknown[]) => {
      log.error({ from: 'bolt' }, sentence(parts));
    },
    setLevel: silent,
    getLevel: () => LogLevel.WARN,
    setName: silent,
  };
}
