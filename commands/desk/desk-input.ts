import { AppError } from '../../domain/errors';
import type { StoredInbound } from '../ports';
import type { DeskFileRef, DeskPlace } from './advisor-desk';

/** What an advisor can do on the desk; the names under which inputs are stored. */
export const DESK_BUTTONS = ['take', 'release', 'return', 'show', 'validate', 'ask_close', 'ask_correction'] as const;
type DeskButton = (typeof DESK_BUTTONS)[number];

/** Who did it, and where an answer that only they see belongs. */
export interface DeskAuthor {
  readonly slackUserId: string;
  readonly place: DeskPlace;
}

interface Common {
  readonly author: DeskAuthor;
}

/** What somebody wrote: plain text, mentions and links already resolved. */
export interface DeskWords {
  readonly text: string;
  /** It speaks to somebody on the desk. */
  readonly mentions: boolean;
}

export interface DeskMessageInput extends Common, DeskWords {
  readonly name: 'message';
  readonly ts: string;
  readonly files: readonly DeskFileRef[];
}

export interface DeskEditInput extends Common, DeskWords {
  readonly name: 'message_changed';
  /** Of the message as it was first written. */
  readonly ts: string;
  readonly edition: string;
  /** What it said before, and when that was edited; empty when it was as first written. */
  readonly before: DeskWords & { readonly edition: string };
}

export interface DeskDeletionInput extends Common {
  readonly name: 'message_deleted';
  readonly ts: string;
  readonly before: DeskWords & { readonly edition: string };
}

/** One click, form or message on the desk, as it was acknowledged. */
export type DeskInput =
  | { readonly [Name in DeskButton]: Common & { readonly name: Name; readonly escalationId: string } }[DeskButton]
  | (Common & { readonly name: 'close'; readonly escalationId: string; readonly outcome: string })
  | (Common & {
      readonly name: 'correct';
      readonly escalationId: string;
      /** Retained amount of the damage, in cents of the policy's currency, before the deductible. */
      readonly retainedCents: number;
      readonly reason: string;
    })
  | (Common & { readonly name: 'cancel_message'; readonly messageKey: string })
  | (Common & { readonly name: 'unknown_button' })
  | DeskMessageInput
  | DeskEditInput
  | DeskDeletionInput;

/** What is stored with a desk input, beside its name. */
export function deskData(input: DeskInput): Readonly<Record<string, unknown>> {
  const { name, ...data } = input;
  return { ...data, name };
}

/**
 * Reads a stored row back. Rows are written by the adapter from {@link DeskInput} alone, so a row that does not fit is a
 * fault of ours.
 * @throws AppError `invalid_argument`
 */
export function readDeskInput(row: Pick<StoredInbound, 'name' | 'data'>): DeskInput {
  const data = row.data;
  if (data === undefined || data.name !== row.name || !isAuthor(data.author)) {
    throw new AppError('invalid_argument', 'a desk row holds no desk input');
  }
  // The rest was typed when it was stored, under this very name.
  return data as unknown as DeskInput;
}

function isAuthor(value: unknown): value is DeskAuthor {
  return typeof value === 'object' && value !== null && 'slackUserId' in value && 'place' in value;
}
