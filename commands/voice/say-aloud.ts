import type { Language } from '../../domain/people/people';
import type { Clock, FileStore } from '../ports';
import type { ApiUnitOfWork } from '../ports-api';
import type { Recording, Voice } from '../ports-voice';

export interface SayAloudDeps {
  readonly unitOfWork: ApiUnitOfWork;
  readonly files: Pick<FileStore, 'put' | 'read'>;
  readonly clock: Clock;
  readonly voice: Voice;
}

/**
 * How long a recording is kept: it holds what was said to somebody, and nobody can ask for it by their name. A day is as long as
 * its address.
 */
const KEPT_MS = 24 * 3_600_000;

/** The recording of a text, made once for all who are told the same. @throws AppError `channel_unavailable` */
export async function sayAloud(deps: SayAloudDeps, text: string, language: Language): Promise<Recording> {
  const { unitOfWork, files, clock, voice } = deps;
  const key = JSON.stringify([voice.name, language, text]);
  const known = await unitOfWork.run((tx) => tx.recordings.find(key, clock.now()));
  const kept = known === null ? null : await files.read(known.hash);
  if (known !== null && kept !== null) return { bytes: kept, mime: known.mime };
  const { bytes, mime } = await voice.speak(text, language);
  const hash = await files.put(bytes);
  await unitOfWork.run((tx) => {
    tx.recordings.keep(key, { hash, mime }, new Date(clock.now().getTime() + KEPT_MS));
    return Promise.resolve();
  });
  return { bytes, mime };
}
