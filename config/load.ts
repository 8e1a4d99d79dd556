import { existsSync, readFileSync } from 'node:fs';
import { loadConfig, type Config } from './config';
import { localSecrets } from './secrets';

/** The one reader of the process's environment, and of a `.env` file beside it (which never overrides what is set). @throws ConfigError with every fault found. */
export function loadConfigFromProcess(): Config {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return loadConfig(process.env, { read: (path) => readFileSync(path, 'utf8'), localSecrets });
}
