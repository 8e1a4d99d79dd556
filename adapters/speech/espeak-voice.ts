import { fork, type ChildProcess } from 'node:child_process';
import type { Voice } from '../../commands/ports-voice';
import { AppError } from '../../domain/errors';
import type { SpeakAnswer, SpeakRequest } from './espeak-wire';

export interface EspeakOptions {
  /** The compiled process. */
  readonly script: string;
  readonly execArgv?: readonly string[];
  /** Milliseconds that one text may take; a process that is stuck is ended, and the next text has a new one. */
  readonly timeoutMs?: number;
  /** Milliseconds without work after which the process ends: it holds some 90 MB. */
  readonly idleMs?: number;
}

export interface EspeakVoice extends Voice {
  close(): void;
}

const TIMEOUT_MS = 20_000;
const IDLE_MS = 5 * 60_000;
/** Texts that wait for their turn; more than that is a flood. */
const MOST_WAITING = 50;

interface Waiting {
  readonly resolve: (wav: Buffer) => void;
  readonly reject: (fault: AppError) => void;
}

/** eSpeak NG in a process of its own, started when it is first needed. One text at a time, in their order. */
export function createEspeakVoice(options: EspeakOptions): EspeakVoice {
  const { timeoutMs = TIMEOUT_MS, idleMs = IDLE_MS } = options;
  const waiting = new Map<number, Waiting>();
  let child: ChildProcess | null = null;
  let ids = 0;
  let last: Promise<unknown> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;

  function running(): ChildProcess {
    clearTimeout(idle);
    child ??= start();
    return child;
  }

  function start(): ChildProcess {
    const started = fork(options.script, [], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: [...(options.execArgv ?? [])],
    });
    started.on('message', ({ id, wav }: SpeakAnswer) => {
      const asked = waiting.get(id);
      waiting.delete(id);
      if (wav === null) asked?.reject(unavailable());
      else asked?.resolve(Buffer.from(wav));
    });
    const ended = (): void => {
      if (child === started) child = null;
      for (const { reject } of waiting.values()) reject(unavailable());
      waiting.clear();
    };
    started.on('exit', ended);
    started.on('error', ended);
    return started;
  }

  function end(): void {
    clearTimeout(idle);
    child?.kill('SIGKILL');
    child = null;
  }

  async function ask(request: SpeakRequest): Promise<Buffer> {
    const asked = running();
    const timer = setTimeout(end, timeoutMs);
    try {
      return await new Promise<Buffer>((resolve, reject) => {
        waiting.set(request.id, { resolve, reject });
        asked.send(request, (fault) => {
          if (fault !== null) reject(unavailable());
        });
      });
    } finally {
      clearTimeout(timer);
      waiting.delete(request.id);
      idle = setTimeout(end, idleMs).unref();
    }
  }

  let queued = 0;
  return {
    name: 'espeak-ng',
    speak: async (text, language) => {
      if (queued >= MOST_WAITING) throw new AppError('channel_unavailable', 'too much is to be said at once');
      queued += 1;
      const turn = last.then(() => ask({ id: ++ids, text, language }));
      last = turn.catch(() => undefined);
      try {
        return { bytes: await turn, mime: 'audio/wav' };
      } finally {
        queued -= 1;
      }
    },
    close: end,
  };
}

function unavailable(): AppError {
  return new AppError('channel_unavailable', 'eSpeak NG could not say it');
}
