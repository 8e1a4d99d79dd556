import { readFileSync } from 'node:fs';

/** A process, told apart from a later one that got the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it started, as the system counts; empty where that cannot be read. */
  readonly started: string;
}

/** Null when no such process runs. */
export function identify(pid: number): ProcessIdentity | null {
  return process.platform === 'linux' ? fromProc(pid) : fromSignal(pid);
}

export function isAlive({ pid, started }: ProcessIdentity): boolean {
  return identify(pid)?.started === started;
}

// `man 5 proc`: what follows the name (which may hold anything) begins with the third field; the 22nd is the start time.
const STATE = 0;
const START_TIME = 19;

function fromProc(pid: number): ProcessIdentity | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    // A zombie has ended; its parent has only not asked yet.
    return fields[STATE] === 'Z' ? null : { pid, started: `${boot}/${fields[START_TIME] ?? ''}` };
  } catch {
    return null;
  }
}

function fromSignal(pid: number): ProcessIdentity | null {
  try {
    process.kill(pid, 0);
    return { pid, started: '' };
  } catch (cause) {
    // It runs, under another account.
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM' ? { pid, started: '' } : null;
  }
}
