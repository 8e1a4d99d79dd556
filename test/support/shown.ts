import type { SlackBench } from './slack-desk';
import { CHANNEL } from './slack-desk';

/** A message as the workspace shows it. */
export interface Shown {
  readonly ts: string;
  readonly text: string;
  readonly thread_ts?: string;
  readonly metadata?: { readonly event_payload: { readonly outbox_key: string } };
  readonly reactions?: readonly { readonly name: string; readonly count: number }[];
  readonly blocks?: readonly {
    readonly elements?: readonly { readonly action_id?: string; readonly value?: string }[];
  }[];
}

/** Cards that speak of a dossier: roots only, not what was also sent to the channel. */
export function cardsOf({ workspace }: SlackBench, reference: string): Shown[] {
  return (workspace.messages({ channel: CHANNEL }) as unknown as Shown[]).filter(
    ({ text, ts, thread_ts = ts }) => thread_ts === ts && text.includes(reference),
  );
}

/** The one card of a dossier. */
export function cardOf(bench: SlackBench, reference: string): Shown {
  const [card, ...others] = cardsOf(bench, reference);
  if (card === undefined || others.length > 0) throw new Error(`${others.length + (card ? 1 : 0)} cards`);
  return card;
}

/** What stands in a thread, without its card. */
export function threadOf({ workspace }: SlackBench, ts: string): Shown[] {
  return (workspace.messages({ channel: CHANNEL, thread_ts: ts }) as unknown as Shown[]).slice(1);
}

/** What one person was told alone, oldest first. */
export function toldTo({ workspace }: SlackBench, user: string): string[] {
  return workspace.ephemerals(user).map(({ text }) => String(text));
}

export function buttonsOf(shown: Shown): string[] {
  return (shown.blocks ?? []).flatMap((block) => (block.elements ?? []).flatMap(({ action_id }) => action_id ?? []));
}
