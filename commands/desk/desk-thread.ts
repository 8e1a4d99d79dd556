import type { StoredFile } from '../../domain/claim/stored-file';
import type { IntakeOutcome } from '../ports';
import { advisorMessageKey, cancelAdvisorMessage } from './cancel-advisor-message';
import type { DeskDeletionInput, DeskEditInput, DeskMessageInput, DeskWords } from './desk-input';
import type { DeskSettings } from './desk-settings';
import { relayAdvisorMessage, whyInternal, type ThreadMessage } from './relay-advisor-message';
import type { DeskNotice } from './views';

/** What became of the files of a message; absent as long as nobody fetched them. */
export type FetchedFiles = readonly (IntakeOutcome | { readonly ok: false; readonly code: 'not_fetched' })[];

export interface ThreadVerdict {
  readonly notices: readonly DeskNotice[];
  /** Nothing was written: fetch the files outside the transaction, then come back with them. */
  readonly wantsFiles?: true;
}

/** A message in a dossier's thread: to the customer, or kept inside with a word to its writer. */
export async function handleThreadMessage(
  message: ThreadMessage,
  input: DeskMessageInput,
  fetched: FetchedFiles | null,
  settings: DeskSettings,
): Promise<ThreadVerdict> {
  const kept = await whyInternal(message, input);
  if (kept !== null) return { notices: [kept] };
  if (input.files.length > 0 && fetched === null) return { notices: [], wantsFiles: true };
  const { files, refusals } = sortFetched(fetched ?? []);
  if (refusals.length > 0 && files.length === 0 && input.text.trim() === '') return { notices: refusals };
  const key = advisorMessageKey(message.advisor.id, { ...at(input), edition: '' });
  const sent = await relayAdvisorMessage(message, { ...input, key, files }, settings);
  return { notices: [...refusals, sent] };
}

function sortFetched(fetched: FetchedFiles): { files: readonly StoredFile[]; refusals: readonly DeskNotice[] } {
  const refusals = fetched.flatMap((each): DeskNotice[] => {
    if (each.ok) return [];
    return [each.code === 'not_fetched' ? { code: 'photo_not_fetched' } : { code: 'photo_refused', reason: each.code }];
  });
  return { files: fetched.flatMap((each) => (each.ok ? [each.file] : [])), refusals };
}

/** An edited message: corrected on its way as long as it has not left, otherwise the writer is told that it has. */
export async function handleThreadEdit(
  message: ThreadMessage,
  input: DeskEditInput,
  settings: DeskSettings,
): Promise<readonly DeskNotice[]> {
  const { tx, advisor, now } = message;
  // What stayed inside stays inside, whatever it says now: nobody expects an edit to send something.
  if (await staysInside(message, input.before)) {
    return (await staysInside(message, input)) ? [] : [{ code: 'too_late_to_edit' }];
  }
  const before = advisorMessageKey(advisor.id, { ...at(input), edition: input.before.edition });
  const outcome = await cancelAdvisorMessage(tx, { advisor, key: before, now });
  if (outcome !== 'cancelled') return [{ code: 'too_late_to_edit' }];
  const kept = await whyInternal(message, input);
  if (kept !== null) return [kept];
  const key = advisorMessageKey(advisor.id, { ...at(input), edition: input.edition });
  return [await relayAdvisorMessage(message, { ...input, key, files: [] }, settings)];
}

/** A deleted message does not leave; if it has left already, its writer is told so. */
export async function handleThreadDeletion(
  message: ThreadMessage,
  input: DeskDeletionInput,
): Promise<readonly DeskNotice[]> {
  if (await staysInside(message, input.before)) return [];
  const { tx, advisor, now } = message;
  const key = advisorMessageKey(advisor.id, { ...at(input), edition: input.before.edition });
  const outcome = await cancelAdvisorMessage(tx, { advisor, key, now });
  return [{ code: outcome === 'too_late' ? 'too_late_to_delete' : 'deleted_in_time' }];
}

async function staysInside(message: ThreadMessage, words: DeskWords): Promise<boolean> {
  return (await whyInternal(message, words)) !== null;
}

function at(input: DeskMessageInput | DeskEditInput | DeskDeletionInput): { channel: string; ts: string } {
  return { channel: input.author.place.channel, ts: input.ts };
}
