import { z } from 'zod';
import type { DeskAuthor, DeskInput } from '../../commands/desk/desk-input';
import type { ParsedInput } from './parse-action';
import { FORM_FIELDS } from './render-modals';
import { LABELS } from './texts';

const Answer = z.object({
  value: z.string().nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
});

const ViewSubmission = z.object({
  user: z.object({ id: z.string() }),
  trigger_id: z.string().optional(),
  view: z.object({
    id: z.string(),
    hash: z.string().default(''),
    callback_id: z.string(),
    private_metadata: z.string(),
    state: z.object({ values: z.record(z.string(), z.record(z.string(), Answer)) }),
  }),
});

const Origin = z.object({ escalationId: z.uuid(), channel: z.string(), thread: z.string().nullable() });

/** A form that can be stored, one that must be filled in better (sentence by field), or one that is not ours. */
export type ParsedForm =
  | { readonly kind: 'input'; readonly parsed: ParsedInput }
  | { readonly kind: 'errors'; readonly errors: Readonly<Record<string, string>> }
  | { readonly kind: 'none' };

export function parseForm(body: unknown): ParsedForm {
  const parsed = ViewSubmission.safeParse(body);
  const origin = parsed.success ? originOf(parsed.data.view.private_metadata) : null;
  if (!parsed.success || origin === null) return { kind: 'none' };
  const { user, view, trigger_id } = parsed.data;
  const read = READERS[view.callback_id];
  if (read === undefined) return { kind: 'none' };
  const author: DeskAuthor = { slackUserId: user.id, place: { channel: origin.channel, thread: origin.thread } };
  const input = read({ author, escalationId: origin.escalationId }, (field) => view.state.values[field]?.[field]);
  if ('field' in input) return { kind: 'errors', errors: { [input.field]: input.fault } };
  return {
    kind: 'input',
    parsed: {
      externalKey: `form:${user.id}:${view.callback_id}:${trigger_id ?? `${view.id}:${view.hash}`}`,
      input,
      lane: `form:${origin.escalationId}`,
    },
  };
}

type Reader = (
  common: { readonly author: DeskAuthor; readonly escalationId: string },
  answer: (field: string) => z.infer<typeof Answer> | undefined,
) => DeskInput | { readonly field: string; readonly fault: string };

const READERS: Readonly<Partial<Record<string, Reader>>> = {
  close: (common, answer) => {
    const outcome = answer(FORM_FIELDS.outcome)?.selected_option?.value;
    if (outcome === undefined) return { field: FORM_FIELDS.outcome, fault: LABELS.choiceFault };
    return { name: 'close', ...common, outcome };
  },
  correct: (common, answer) => {
    const retainedCents = readAmount(answer(FORM_FIELDS.amount)?.value ?? '');
    if (retainedCents === null) return { field: FORM_FIELDS.amount, fault: LABELS.amountFault };
    const reason = answer(FORM_FIELDS.reason)?.selected_option?.value;
    if (reason === undefined) return { field: FORM_FIELDS.reason, fault: LABELS.choiceFault };
    return { name: 'correct', ...common, retainedCents, reason };
  },
};

function originOf(metadata: string): z.infer<typeof Origin> | null {
  try {
    return Origin.parse(JSON.parse(metadata));
  } catch {
    return null;
  }
}

const AMOUNT = /^(\d{1,9})(?:[.,](\d{1,2}))?$/;

/**
 * An amount in cents as an advisor types it: `3200`, `3 200,50`, `3200.5 DH`. Null for anything else, also for `12.000`,
 * which may mean twelve or twelve thousand, and for zero.
 */
export function readAmount(text: string): number | null {
  const bare = text.replace(/[\s\u00a0\u202f]/g, '').replace(/(?:dhs?|mad|dirhams?|€|euros?|eur)$/i, '');
  const match = AMOUNT.exec(bare);
  if (match === null) return null;
  const cents = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return cents > 0 ? cents : null;
}
