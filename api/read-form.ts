import busboy from 'busboy';
import type { Readable } from 'node:stream';
import type { IntakeOutcome, IntakeUpload } from '../commands/ports';
import { AppError } from '../domain/errors';
import type { HttpRequest } from './http';
import { refuse } from './refusal';

/** One file with its words. */
export interface ReadForm {
  readonly fields: Readonly<Record<string, string>>;
  /** Null when the form carried none. */
  readonly file: IntakeOutcome | null;
}

const MOST_FIELDS = 10;
const LONGEST_FIELD = 1_000;

/**
 * Reads a multipart form with one file while it comes; the file goes straight into the intake, which recognises, cleans
 * and stores it. @throws Refusal `unsupported_file`, `invalid_input`; AppError `too_large` and what the intake throws.
 */
export async function readForm({ headers, stream }: HttpRequest, intake: IntakeUpload): Promise<ReadForm> {
  const form = openForm(headers, stream);
  const fields: Record<string, string> = {};
  let file: Promise<IntakeOutcome> | null = null;
  form.on('field', (name, value) => {
    fields[name] = value;
  });
  form.on('file', (_name, part, { filename, mimeType }) => {
    // A broken transfer is told on the part too; the intake's own rejection is the one that counts.
    part.on('error', () => undefined);
    if (file !== null) {
      part.resume();
      return;
    }
    file = intake({ source: part, name: filename, mime: mimeType });
    file.catch(() => {
      part.resume();
    });
  });
  await fed(form, stream);
  const outcome = await (file as Promise<IntakeOutcome> | null);
  return { fields, file: outcome };
}

function openForm(headers: HttpRequest['headers'], stream: Readable): busboy.Busboy {
  try {
    const limits = { fieldSize: LONGEST_FIELD, fields: MOST_FIELDS, files: 1, headerPairs: 50 };
    return busboy({ headers, defParamCharset: 'utf8', limits });
  } catch {
    // Nobody will read it: let it go, so that the answer can be heard.
    stream.resume();
    throw refuse('unsupported_file', 'type_de_contenu');
  }
}

function fed(form: busboy.Busboy, source: Readable): Promise<void> {
  return new Promise((resolve, reject) => {
    const broken = (cause: unknown): void => {
      source.unpipe(form);
      form.destroy();
      reject(cause instanceof AppError ? cause : refuse('invalid_input', 'formulaire_incomplet'));
    };
    form.once('close', resolve);
    form.once('error', broken);
    source.once('error', broken);
    source.pipe(form);
  });
}
