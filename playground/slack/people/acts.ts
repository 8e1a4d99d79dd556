import { asObject, asText, type JsonObject } from '../../json';
import type { RawValue, RawValues } from '../../browser/wire';
import { SlackError } from '../errors';
import type { Fault } from '../faults';
import type { Room } from '../room';
import { click } from './clicking';
import { openHome, runCommand } from './commanding';
import { closeModal, submitModal } from './modals';
import { mrkdwnToTyped } from './typed-text';
import { deleteMessage, dismiss, editMessage, invite, reactTo, typeMessage } from './writing';

type Act = (room: Room, body: JsonObject) => Promise<object | undefined>;

/**
 * What a page, or a test in another process, can have done: `POST <base>/act/<name>` with JSON.
 * Answers `{ok: true, …}`, or `{ok: false, error}` with status 400.
 */
export const ACTS: Readonly<Record<string, Act>> = {
  type: (room, body) =>
    typeMessage(room, { ...place(body), text: need(body, 'text'), thread_ts: asText(body.thread_ts) }),
  edit: (room, body) => done(editMessage(room, { ...pointed(body), text: need(body, 'text') })),
  delete: (room, body) => done(deleteMessage(room, pointed(body))),
  dismiss: (room, body) => done(dismiss(room, pointed(body))),
  react: (room, body) => done(reactTo(room, { ...pointed(body), name: need(body, 'name'), add: body.add !== false })),
  invite: (room, body) => done(invite(room, { ...place(body), invited: need(body, 'invited') })),
  click: (room, body) =>
    click(room, {
      ...place(body),
      action_id: need(body, 'action_id'),
      block_id: asText(body.block_id),
      ts: asText(body.ts),
      view_id: asText(body.view_id),
      value: rawValue(body.value),
      values: rawValues(body.values),
    }),
  submit: (room, body) =>
    submitModal(room, {
      user: need(body, 'user'),
      view_id: asText(body.view_id),
      values: rawValues(body.values),
    }),
  close: (room, body) =>
    done(closeModal(room, { user: need(body, 'user'), view_id: asText(body.view_id), all: body.all === true })),
  command: (room, body) => runCommand(room, { ...place(body), text: need(body, 'text') }),
  home: (room, body) => done(openHome(room, { user: need(body, 'user') })),
  source: (room, body) => Promise.resolve({ text: mrkdwnToTyped(need(body, 'text'), room.state.users) }),
  fault: (room, body) => {
    room.faults.add(faultOf(body));
    return Promise.resolve(undefined);
  },
  'clear-faults': (room) => {
    room.faults.clear();
    return Promise.resolve(undefined);
  },
  redeliver: async (room, body) => {
    const result = await room.deliveries.redeliver(need(body, 'event_id'));
    if (!result) throw new SlackError('event_not_found');
    return { outcome: result.outcome, status: result.status };
  },
  deliveries: (room) => Promise.resolve({ deliveries: room.state.deliveries }),
  messages: (room) => Promise.resolve({ messages: room.state.messages, ephemerals: room.ephemerals }),
};

function need(body: JsonObject, name: string): string {
  const value = asText(body[name]);
  if (value === undefined) throw new SlackError(`missing_${name}`);
  return value;
}

function place(body: JsonObject): { user: string; channel: string | undefined } {
  return { user: need(body, 'user'), channel: asText(body.channel) };
}

function pointed(body: JsonObject): { user: string; channel: string | undefined; ts: string } {
  return { ...place(body), ts: need(body, 'ts') };
}

async function done(work: Promise<void>): Promise<undefined> {
  await work;
}

function rawValue(value: unknown): RawValue | undefined {
  if (Array.isArray(value)) return value.map(String);
  return value === null ? null : asText(value);
}

function rawValues(value: unknown): RawValues {
  const values: RawValues = {};
  for (const [block, actions] of Object.entries(asObject(value) ?? {})) {
    const row: Record<string, RawValue> = {};
    for (const [action, raw] of Object.entries(asObject(actions) ?? {})) row[action] = rawValue(raw) ?? null;
    values[block] = row;
  }
  return values;
}

const FAULTS: Readonly<Record<Fault['on'], readonly string[]>> = {
  api: ['drop', 'error', 'rate_limit', 'slow', 'deliver_first'],
  delivery: ['duplicate', 'swap', 'lose', 'slow'],
};

function faultOf(body: JsonObject): Fault {
  const on = body.on === 'api' || body.on === 'delivery' ? body.on : undefined;
  if (!on || !FAULTS[on].includes(need(body, 'kind'))) throw new SlackError('unknown_fault');
  return body as unknown as Fault;
}
