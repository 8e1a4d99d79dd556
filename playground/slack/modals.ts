import { asObject, asObjects, asText, type JsonObject } from '../json';
import type { WireView } from '../browser/wire';
import { acceptBlocks } from './block-rules';
import { SlackError } from './errors';
import { APP_ID, BOT, TEAM } from './identity';
import { newId, newSecret } from './ids';
import type { StoredView } from './model';

const MOST_BYTES = 250_000;
const MOST_STACKED = 3;

/** Checks a view that the app gave and makes it one of Slack's. @throws SlackError invalid_arguments, view_too_large */
export function acceptView(
  given: unknown,
  type: StoredView['type'],
  place: { id?: string; nowMs: number },
): StoredView {
  const view = asObject(given);
  if (!view) throw new SlackError('invalid_arguments', ['[ERROR] missing required field: view']);
  if (JSON.stringify(view).length > MOST_BYTES) throw new SlackError('view_too_large');
  const hints = [...viewHints(view, type), ...(type === 'modal' ? modalHints(view) : [])];
  if (hints.length > 0) throw new SlackError('invalid_arguments', hints);
  const id = place.id ?? newId('V');
  return {
    id,
    type,
    team_id: TEAM.id,
    app_id: APP_ID,
    app_installed_team_id: TEAM.id,
    bot_id: BOT.botId,
    callback_id: textOr(view.callback_id, ''),
    private_metadata: textOr(view.private_metadata, ''),
    external_id: textOr(view.external_id, ''),
    title: asObject(view.title) ?? { type: 'plain_text', text: BOT.realName, emoji: true },
    submit: asObject(view.submit) ?? null,
    close: asObject(view.close) ?? null,
    blocks: acceptBlocks(view.blocks, 'view'),
    state: { values: {} },
    hash: `${Math.floor(place.nowMs / 1000)}.${newSecret().slice(0, 8)}`,
    clear_on_close: view.clear_on_close === true,
    notify_on_close: view.notify_on_close === true,
    root_view_id: id,
    previous_view_id: null,
  };
}

function textOr(value: unknown, otherwise: string): string {
  return asText(value) ?? otherwise;
}

/** Characters. */
const LIMITS = { private_metadata: 3000, callback_id: 255 };
const MOST_TITLE = 24;

function viewHints(view: JsonObject, type: StoredView['type']): string[] {
  const hints = view.type === type ? [] : [`[ERROR] must be ${type} [json-pointer:/view/type]`];
  const tooLong = (name: string, value: unknown, max: number): void => {
    if (textOr(value, '').length > max) {
      hints.push(`[ERROR] must be less than ${max + 1} characters [json-pointer:/view/${name}]`);
    }
  };
  for (const name of ['title', 'submit', 'close']) tooLong(name, asObject(view[name])?.text, MOST_TITLE);
  for (const [name, max] of Object.entries(LIMITS)) tooLong(name, view[name], max);
  return hints;
}

function modalHints(view: JsonObject): string[] {
  const missing: string[] = [];
  if (textOr(asObject(view.title)?.text, '') === '') missing.push('title');
  const hasInput = asObjects(view.blocks).some((block) => block.type === 'input');
  if (hasInput && !asObject(view.submit)) missing.push('submit');
  return missing.map((name) => `[ERROR] missing required field: ${name} [json-pointer:/view]`);
}

/** The modals that are open, a stack of at most three for each person. Gone with a restart, as with a closed window. */
export class Modals {
  private readonly stacks = new Map<string, StoredView[]>();

  stack(user: string): readonly StoredView[] {
    return this.stacks.get(user) ?? [];
  }

  open(user: string, view: StoredView): void {
    this.stacks.set(user, [view]);
  }

  /** @throws SlackError push_limit_reached, not_found without a modal to push on */
  push(user: string, view: StoredView): void {
    const stack = this.stack(user);
    const top = stack.at(-1);
    if (!top) throw new SlackError('not_found');
    if (stack.length >= MOST_STACKED) throw new SlackError('push_limit_reached');
    view.root_view_id = top.root_view_id;
    view.previous_view_id = top.id;
    this.stacks.set(user, [...stack, view]);
  }

  find(matches: (view: StoredView) => boolean): { user: string; view: StoredView } | undefined {
    for (const [user, stack] of this.stacks) {
      const view = stack.find(matches);
      if (view) return { user, view };
    }
    return undefined;
  }

  /** Puts a view in the place of the one with its id. */
  replace(user: string, view: StoredView): void {
    const previous = this.stack(user).find((other) => other.id === view.id);
    if (!previous) throw new SlackError('not_found');
    view.root_view_id = previous.root_view_id;
    view.previous_view_id = previous.previous_view_id;
    this.stacks.set(
      user,
      this.stack(user).map((other) => (other.id === view.id ? view : other)),
    );
  }

  /** Closes a view and those above it; all of them with `clear`. */
  close(user: string, viewId: string, clear = false): void {
    const stack = this.stack(user);
    const index = stack.findIndex((view) => view.id === viewId);
    if (index >= 0) this.stacks.set(user, clear ? [] : stack.slice(0, index));
  }
}

function plainText(value: unknown): string | null {
  return asText(asObject(value)?.text) ?? null;
}

export function wireView(view: StoredView): WireView {
  return {
    id: view.id,
    type: view.type,
    hash: view.hash,
    title: plainText(view.title) ?? '',
    submit: plainText(view.submit),
    close: plainText(view.close),
    blocks: view.blocks,
    previous_view_id: view.previous_view_id,
  };
}
