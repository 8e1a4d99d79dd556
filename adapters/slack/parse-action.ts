import { z } from 'zod';
import { DESK_BUTTONS, type DeskAuthor, type DeskInput } from '../../commands/desk/desk-input';

/** A desk input with the sender's own key for it. */
export interface ParsedInput {
  readonly externalKey: string;
  readonly input: DeskInput;
  /** What belongs to one dossier is handled in the order in which it came. */
  readonly lane: string;
}

const BlockActions = z.object({
  user: z.object({ id: z.string() }),
  trigger_id: z.string(),
  channel: z.object({ id: z.string() }).optional(),
  container: z.object({ message_ts: z.string().optional(), thread_ts: z.string().optional() }).optional(),
  actions: z.array(z.object({ action_id: z.string(), value: z.string().optional() })).min(1),
});

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A click on a button of ours. Null for one that belongs to no channel: nobody could be told anything about it. */
export function parseAction(body: unknown): ParsedInput | null {
  const parsed = BlockActions.safeParse(body);
  if (!parsed.success) return null;
  const { user, trigger_id, channel, container, actions } = parsed.data;
  const [action] = actions;
  if (action === undefined || channel === undefined) return null;
  const thread = container?.thread_ts ?? null;
  const author: DeskAuthor = { slackUserId: user.id, place: { channel: channel.id, thread } };
  return {
    externalKey: `act:${user.id}:${action.action_id}:${trigger_id}`,
    input: inputOf(author, action.action_id, action.value ?? ''),
    lane: `${channel.id}:${thread ?? container?.message_ts ?? ''}`,
  };
}

function inputOf(author: DeskAuthor, actionId: string, value: string): DeskInput {
  if (actionId === 'cancel_message') return { name: 'cancel_message', author, messageKey: value };
  const button = DESK_BUTTONS.find((known) => known === actionId);
  if (button === undefined || !UUID.test(value)) return { name: 'unknown_button', author };
  return { name: button, author, escalationId: value };
}
