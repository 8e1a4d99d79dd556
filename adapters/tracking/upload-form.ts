import type { IntakeOutcome, IntakeUpload } from '../../commands/ports';
import { AppError } from '../../domain/errors';
import type { HttpRequest } from '../channel';
import { fedForm, openForm } from '../channel-multipart';
import { MAX_FILES } from './limits';

export interface UploadForm {
  readonly fields: Readonly<Record<string, string>>;
  readonly files: readonly IntakeOutcome[];
  /** More came than one upload takes; they were not read. */
  readonly tooMany: boolean;
}

/** Busboy gives no name for a field in which nothing was chosen, whatever its types say. */
function isEmpty(filename: unknown): boolean {
  return filename === undefined || filename === '';
}

/**
 * Reads a form with photos and papers as it comes, each file into the intake, one after the other. A field that was left empty
 * is no file.
 * @throws AppError `invalid_input` when it is no form or breaks off, `too_large`, and whatever the intake throws.
 */
export async function readUploadForm(
  { headers, stream }: Pick<HttpRequest, 'headers' | 'stream'>,
  intake: IntakeUpload,
): Promise<UploadForm> {
  const form = openForm(headers, { fieldSize: 1_000, fields: 10, parts: MAX_FILES * 2 + 10 });
  const fields: Record<string, string> = {};
  let taken: Promise<IntakeOutcome[]> = Promise.resolve([]);
  let fault: unknown = null;
  let tooMany = false;
  form.on('field', (name, value) => {
    fields[name] = value;
  });
  form.on('file', (_field, part, { filename, mimeType }) => {
    // A broken transfer is told on the part too; the intake's own rejection is the one that counts.
    part.on('error', () => undefined);
    taken = taken.then(async (before) => {
      if (isEmpty(filename) || before.length >= MAX_FILES || fault !== null) {
        tooMany ||= before.length >= MAX_FILES;
        part.resume();
        return before;
      }
      try {
        return [...before, await intake({ source: part, name: filename, mime: mimeType })];
      } catch (cause) {
        fault ??= cause;
        part.resume();
        return before;
      }
    });
  });
  await fedForm(form, stream);
  const files = await taken;
  if (fault !== null) throw AppError.from(fault, 'storage_unavailable', 'an upload could not be kept');
  return { fields, files, tooMany };
}
