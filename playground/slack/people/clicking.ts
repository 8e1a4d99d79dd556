import { asObject, type JsonObject } from '../../json';
import type { RawValue, RawValues } from '../../browser/wire';
import { findElement, type PlacedElement } from '../elements';
import { SlackError } from '../errors';
import { stateValues, valueOf } from '../form-state';
import { slackMessage } from '../message-json';
import { findMessage } from '../messages';
import type { Block, EphemeralMessage, SlackUser, StoredMessage, StoredView } from '../model';
import type { Room } from '../room';
import { channelName, interactive, payloadForm, responseUrl } from './payloads';
import { joinedChannel, person } from './who';
import type { Place } from './writing';

export interface Click extends Place {
  action_id: string;
  /** Needed only where an action id stands in several blocks. */
  block_id?: string | undefined;
  /** Of the message clicked; or `view_id`, of a modal or a Home. */
  ts?: string | undefined;
  view_id?: string | undefined;
  /** What was chosen, for anything but a button. */
  value?: RawValue | undefined;
  /** What the other controls of the same surface hold. */
  values?: RawValues | undefined;
}

/** How the app took it. Interactive payloads are never sent twice: what failed is for the person to try again. */
export interface ClickResult {
  delivered: boolean;
  /** `ok`, `http_timeout`, `connection_failed`, `http_error`. */
  outcome: string;
  status?: number;
}

/** Clicks a button or chooses an option, in a message, a modal or the Home. */
export async function click(room: Room, click: Click): Promise<ClickResult> {
  const user = person(room, click.user);
  const surface =
    click.view_id === undefined ? messageSurface(room, user, click) : viewSurface(room, user, click.view_id);
  const placed = findElement(surface.blocks, click.action_id, click.block_id);
  if (!placed) throw new SlackError('action_not_found');
  const values = withChoice(click.values ?? {}, placed, click.value);
  const payload = {
    ...interactive(room, 'block_actions', user),
    ...surface.describe(stateValues(surface.blocks, values)),
    actions: [actionOf(placed, click.value, room.nextTs())],
  };
  const result = await room.post('application/x-www-form-urlencoded', payloadForm(payload));
  return {
    delivered: result.outcome === 'ok',
    outcome: result.outcome,
    ...(result.status === undefined ? {} : { status: result.status }),
  };
}

interface Surface {
  blocks: readonly Block[];
  describe: (values: Record<string, JsonObject>) => JsonObject;
}

function messageSurface(room: Room, user: SlackUser, click: Click): Surface {
  const channel = joinedChannel(room, user.id, click.channel);
  const stored = findMessage(room, channel.id, click.ts);
  const ephemeral = room.ephemerals.find((each) => each.ts === click.ts && each.to === user.id);
  const message: StoredMessage | EphemeralMessage | undefined = stored ?? ephemeral;
  if (!message) throw new SlackError('message_not_found');
  const thread = message.thread_ts === undefined ? {} : { thread_ts: message.thread_ts };
  return {
    blocks: message.blocks ?? [],
    describe: (values) => ({
      container: {
        type: 'message',
        message_ts: message.ts,
        channel_id: channel.id,
        is_ephemeral: ephemeral !== undefined,
        ...thread,
      },
      channel: { id: channel.id, name: channelName(channel) },
      // The text of an ephemeral message is not sent back to the app.
      ...(stored ? { message: slackMessage(room, stored) } : {}),
      state: { values },
      response_url: responseUrl(
        room,
        room.responses.issue({
          user: user.id,
          channel: channel.id,
          original: { ts: message.ts, ephemeral: ephemeral !== undefined },
          ...thread,
        }),
      ),
    }),
  };
}

function viewSurface(room: Room, user: SlackUser, viewId: string): Surface {
  const view = openView(room, user.id, viewId);
  return {
    blocks: view.blocks,
    describe: (values) => ({ container: { type: 'view', view_id: view.id }, view: { ...view, state: { values } } }),
  };
}

/** A modal of the person's, or their Home. @throws SlackError not_found */
function openView(room: Room, user: string, viewId: string): StoredView {
  const home = room.state.homes[user];
  const view = room.modals.stack(user).find((each) => each.id === viewId) ?? (home?.id === viewId ? home : undefined);
  if (!view) throw new SlackError('not_found');
  return view;
}

function withChoice(values: RawValues, { block, element }: PlacedElement, value: RawValue | undefined): RawValues {
  if (value === undefined) return values;
  const blockId = String(block.block_id);
  return { ...values, [blockId]: { ...values[blockId], [String(element.action_id)]: value } };
}

function actionOf({ block, element }: PlacedElement, value: RawValue | undefined, ts: string): JsonObject {
  const shown: JsonObject = element.type === 'button' ? buttonParts(element) : (valueOf(element, value) ?? {});
  return {
    type: element.type,
    action_id: element.action_id,
    block_id: block.block_id,
    action_ts: ts,
    ...shown,
  };
}

function buttonParts(button: JsonObject): JsonObject {
  const parts: JsonObject = { text: asObject(button.text) };
  for (const name of ['value', 'style', 'url']) {
    if (button[name] !== undefined) parts[name] = button[name];
  }
  return parts;
}
