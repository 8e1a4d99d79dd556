import busboy from 'busboy';
import type { Readable } from 'node:stream';
import { AppError } from '../domain/errors';
import type { HttpRequest } from './channel';

/** @throws AppError `invalid_input` when it is no form. */
export function openForm(headers: HttpRequest['headers'], limits: busboy.Limits): busboy.Busboy {
  try {
    return busboy({ headers, defParamCharset: 'utf8', limits: { headerPairs: 50, ...limits } });
  } catch (cause) {
    throw new AppError('invalid_input', 'a multipart form is needed', { cause });
  }
}

/** Resolves when the form was read to its end. @throws AppError `invalid_input` when it breaks off, `too_large`. */
export function fedForm(form: busboy.Busboy, source: Readable): Promise<void> {
  return new Promise((resolve, reject) => {
    const broken = (cause: unknown): void => {
      source.unpipe(form);
      form.destroy();
      reject(cause instanceof AppError ? cause : new AppError('invalid_input', 'the form is incomplete', { cause }));
    };
    form.once('close', resolve);
    // Not once: a form that is given up reports that too, and an error that nobody hears ends the process.
    form.on('error', broken);
    source.on('error', broken);
    source.pipe(form);
  });
}
