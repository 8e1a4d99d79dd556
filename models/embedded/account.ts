import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '../../domain/errors';

/** How PostgreSQL's programs are started: PostgreSQL refuses to run as root, so root lends it another account. */
export interface Account {
  /** Owner of its files; null: ourselves. */
  readonly owner: { readonly uid: number; readonly gid: number } | null;
  readonly uid?: number;
  readonly gid?: number;
  /** A program that starts the one given after it. */
  readonly wrapper: readonly string[];
}

const OURSELVES: Account = { owner: null, wrapper: [] };

/**
 * @param program what the account must be able to start.
 * @throws AppError `storage_unavailable` when root's own folders are in the way and cannot be passed.
 */
export function chooseAccount(clusterDir: string, program: string): Account {
  if (process.getuid?.() !== 0) {
    return OURSELVES;
  }
  const owner = ownerOf(clusterDir) ?? accountNamed('postgres') ?? createdAccount() ?? accountNamed('nobody');
  if (owner === null) {
    throw new AppError('storage_unavailable', 'PostgreSQL does not run as root, and there is no other account');
  }
  if (canReach(program, owner) && canReach(clusterDir, owner)) {
    return { owner, uid: owner.uid, gid: owner.gid, wrapper: [] };
  }
  return throughClosedFolders(owner, program);
}

type Owner = NonNullable<Account['owner']>;

/** A cluster stays with the account that made it. */
function ownerOf(clusterDir: string): Owner | null {
  const stats = existsSync(clusterDir) ? statSync(clusterDir) : null;
  return stats === null || stats.uid === 0 ? null : { uid: stats.uid, gid: stats.gid };
}

function accountNamed(name: string): Owner | null {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined ? null : { uid: Number(uid), gid: Number(gid) };
}

function createdAccount(): Owner | null {
  try {
    execFileSync('/usr/sbin/useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], {
      stdio: 'ignore',
    });
  } catch {
    return null;
  }
  return accountNamed('postgres');
}

/** Whether an account may walk down to a file; access lists are not looked at. */
function canReach(file: string, { uid, gid }: Owner): boolean {
  const folders: string[] = [];
  for (let folder = path.dirname(path.resolve(file)); ; folder = path.dirname(folder)) {
    folders.push(folder);
    if (folder === path.dirname(folder)) {
      break;
    }
  }
  return folders.every((folder) => {
    const stats = statSync(folder);
    const bit = stats.uid === uid ? 0o100 : stats.gid === gid ? 0o010 : 0o001;
    return (stats.mode & bit) !== 0;
  });
}

const SETPRIV = ['/usr/bin/setpriv', '/bin/setpriv'];
/** The lesser right first: reading anything, then writing too. Containers often grant root the second one only. */
const RIGHTS = ['dac_read_search', 'dac_override'];

/**
 * A checkout below a folder that only root may enter (`/root`, a private temporary folder): the account is lent the right
 * of root to pass closed folders (capabilities(7)); it carries the right to read other files with it.
 */
function throughClosedFolders(owner: Owner, file: string): Account {
  const program = SETPRIV.find((candidate) => existsSync(candidate));
  for (const right of program === undefined ? [] : RIGHTS) {
    const wrapper = [
      program ?? '',
      `--reuid=${owner.uid}`,
      `--regid=${owner.gid}`,
      '--clear-groups',
      `--inh-caps=+${right}`,
      `--ambient-caps=+${right}`,
      // Or else access(2), by which PostgreSQL looks for itself, asks without the right.
      '--securebits=+no_setuid_fixup',
    ];
    const [command = '', ...flags] = wrapper;
    if (spawnSync(command, [...flags, '/bin/sh', '-c', 'test -x "$0"', file]).status === 0) {
      return { owner, wrapper };
    }
  }
  throw new AppError(
    'storage_unavailable',
    'the account that runs PostgreSQL may not enter this folder: move it, or do not run as root',
  );
}
