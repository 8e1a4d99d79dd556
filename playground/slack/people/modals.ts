import { asObject, asText, parseJson, type JsonObject } from '../../json';
import type { ActResult, RawValues } from '../../browser/wire';
import { showModals } from '../api/views';
import { SlackError } from '../errors';
import { inputErrors, stateValues } from '../form-state';
import { acceptView } from '../modals';
import type { SlackUser, StoredView } from '../model';
import type { Room } from '../room';
import { interactive, payloadForm } from './payloads';
import { person } from './who';

export interface Submission {
  user: string;
  /** The modal on top when absent. */
  view_id?: string | undefined;
  values: RawValues;
}

/** Submits a modal. What is refused, by Slack's own checks or by the app, comes back as errors by block id. */
export async function submitModal(room: Room, submission: Submission): Promise<ActResult> {
  const user = person(room, submission.user);
  const view = modalOf(room, user, submission.view_id);
  const values = stateValues(view.blocks, submission.values);
  const errors = inputErrors(view.blocks, values);
  if (Object.keys(errors).length > 0) return { ok: false, error: 'invalid_input', errors };
  const payload = {
    ...interactive(room, 'view_submission', user),
    view: { ...view, state: { values } },
    response_urls: [],
  };
  const answer = await room.post('application/x-www-form-urlencoded', payloadForm(payload));
  if (answer.outcome !== 'ok') return { ok: false, error: answer.outcome };
  const result = honour(room, user.id, view, asObject(parseJson(answer.body)) ?? {});
  showModals(room, user.id);
  await room.commit();
  return result;
}

/** Does what the app's answer to a submission asks for. */
function honour(room: Room, user: string, view: StoredView, answer: JsonObject): ActResult {
  const nowMs = room.settings.now();
  switch (asText(answer.response_action)) {
    case 'errors':
      return { ok: false, error: 'view_errors', errors: sentences(answer.errors) };
    case 'update':
      room.modals.replace(user, acceptView(answer.view, 'modal', { id: view.id, nowMs }));
      return { ok: true };
    case 'push':
      room.modals.push(user, acceptView(answer.view, 'modal', { nowMs }));
      return { ok: true };
    case 'clear':
      room.modals.close(user, view.id, true);
      return { ok: true };
    default:
      room.modals.close(user, view.id, view.clear_on_close === true);
      return { ok: true };
  }
}

function sentences(value: unknown): Record<string, string> {
  return Object.fromEntries(Object.entries(asObject(value) ?? {}).map(([block, text]) => [block, String(text)]));
}

/** Closes a modal, or all of them; the app hears of it where it asked to. */
export async function closeModal(
  room: Room,
  closing: { user: string; view_id?: string | undefined; all?: boolean | undefined },
): Promise<void> {
  const user = person(room, closing.user);
  const view = modalOf(room, user, closing.view_id);
  const all = closing.all === true || view.clear_on_close === true;
  room.modals.close(user.id, view.id, all);
  showModals(room, user.id);
  await room.commit();
  if (view.notify_on_close !== true) return;
  const payload = { ...interactive(room, 'view_closed', user), view, is_cleared: all };
  await room.post('application/x-www-form-urlencoded', payloadForm(payload));
}

function modalOf(room: Room, user: SlackUser, id: string | undefined): StoredView {
  const stack = room.modals.stack(user.id);
  const view = id === undefined ? stack.at(-1) : stack.find((each) => each.id === id);
  if (!view) throw new SlackError('not_found');
  return view;
}
