import { pino, type Logger } from 'pino';

/** One JSON line an event on standard output; on a terminal of one's own machine, lines that a person can read. */
export function createLog(level: string): Logger {
  return pino({ level, base: null, redact: { paths: ['req.headers', '*.password', '*.token'], remove: true } });
}
