import type { Readable } from 'node:stream';
import type { HttpRequest } from '../channel';
import type { IntakeOutcome, IntakeUpload } from '../../commands/ports';
import { AppError } from '../../domain/errors';
import { fedForm, openForm } from '../channel-multipart';
import { MAX_ACTIVITY_BYTES, MAX_FILES } from './limits';
import type { Received } from './types';

/** The client names its activity part like this, and gives it a file name too, so that form parsers take it for a file. */
const ACTIVITY_TYPE = 'application/vnd.microsoft.activity';

/**
 * Reads a multipart upload as it comes: the activity, and each file into the intake, one after the other, so that one
 * message never holds more than one large photo in memory. Refused files are told, they do not fail the message.
 *
 * @throws AppError `invalid_input` when it is no form or breaks off, `too_large`, and whatever the intake throws.
 */
export async function readUpload(
  request: Pick<HttpRequest, 'headers' | 'stream'>,
  intake: IntakeUpload,
): Promise<Received & { readonly activity: Buffer | null }> {
  const form = openForm(request.headers, { fieldSize: MAX_ACTIVITY_BYTES, fields: 10, parts: MAX_FILES * 2 + 10 });
  let activity: Buffer | null = null;
  let tooMany = 0;
  let files: Promise<IntakeOutcome[]> = Promise.resolve([]);
  let fault: unknown = null;

  form.on('file', (field, part, { filename, mimeType }) => {
    // The form reports a broken transfer on the part too; the intake's own rejection is the one that counts.
    part.on('error', () => undefined);
    if (field === 'activity' || mimeType === ACTIVITY_TYPE) {
      gather(part, (bytes) => (activity = bytes));
      return;
    }
    files = files.then(async (taken) => {
      if (taken.length + tooMany >= MAX_FILES || fault) {
        tooMany += fault ? 0 : 1;
        part.resume();
        return taken;
      }
      try {
        return [...taken, await intake({ source: part, name: filename, mime: mimeType })];
      } catch (cause) {
        fault ??= cause;
        part.resume();
        return taken;
      }
    });
  });
  form.on('field', (name, value) => {
    if (name === 'activity') activity = Buffer.from(value);
  });

  await fedForm(form, request.stream);
  const outcomes = await files;
  if (fault) throw AppError.from(fault, 'storage_unavailable', 'an upload could not be kept');
  return { activity, ...sorted(outcomes, tooMany) };
}

function gather(part: Readable, done: (bytes: Buffer) => void): void {
  const chunks: Buffer[] = [];
  let size = 0;
  part.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= MAX_ACTIVITY_BYTES) chunks.push(chunk);
  });
  part.once('end', () => {
    if (size <= MAX_ACTIVITY_BYTES) done(Buffer.concat(chunks));
  });
}

function sorted(outcomes: readonly IntakeOutcome[], tooMany: number): Received {
  return {
    attachments: outcomes.flatMap((outcome) => (outcome.ok ? [outcome.file] : [])),
    refusedUploads: [
      ...outcomes.flatMap((outcome) => (outcome.ok ? [] : [{ name: outcome.name, code: outcome.code }])),
      ...Array.from({ length: tooMany }, () => ({ name: 'document', code: 'too_many' })),
    ],
  };
}
