import { createHash } from 'node:crypto';
import type { Alias } from '../../domain/conversation/sender';
import { asList, asNumber, asObject, asText, type Json } from './json';
import { aliasesOf, changeOfId, changeOfSystem } from './parse-alias';
import { parseContent } from './parse-content';
import { STATUSES, type MessageUpdate, type OtherUpdate, type StatusUpdate, type Update } from './types';

export interface Parsed {
  /** In the order of the body. */
  readonly updates: readonly Update[];
  /** Updates for another number of the same business: not ours to answer. */
  readonly elsewhere: number;
}

/**
 * Reads a webhook whose signature was right. Never throws: what cannot be read is an update that says so, and the others of
 * the same body are read all the same.
 * @param phoneNumberId ours; what is said to another number is left alone.
 */
export function parseWebhook(body: Buffer, phoneNumberId: string, now: Date): Parsed {
  const root = asObject(jsonOf(body));
  if (root === null) return { updates: [other('not_json')], elsewhere: 0 };
  const changes = asList(root.entry).flatMap((entry) => asList(asObject(entry)?.changes));
  const read = changes.map((change) => changeOf(change, phoneNumberId, now));
  return { updates: read.flatMap((updates) => updates ?? []), elsewhere: read.filter((one) => one === null).length };
}

/** Null: said to another number. */
function changeOf(given: unknown, phoneNumberId: string, now: Date): Update[] | null {
  const { field, value } = asObject(given) ?? {};
  const content = asObject(value);
  if (content === null) return [other(asText(field) ?? 'change')];
  const number = asText(asObject(content.metadata)?.phone_number_id);
  return number !== null && number !== phoneNumberId ? null : updatesOf(asText(field) ?? '', content, now);
}

function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8')) as unknown;
  } catch {
    return null;
  }
}

function updatesOf(field: string, value: Json, now: Date): Update[] {
  if (field === 'user_id_update') return asList(value.user_id_update).map(idUpdate);
  if (field !== 'messages') return [other(field === '' ? 'field' : field)];
  return [
    ...asList(value.messages).map((message) => messageOf(message, now)),
    ...asList(value.statuses).map((status) => statusOf(status, now)),
    ...asList(value.errors).map(() => other('errors')),
  ];
}

function messageOf(given: unknown, now: Date): Update {
  const message = asObject(given);
  if (message === null) return other('message');
  const sender = aliasesOf(message);
  if (message.type === 'system') return systemOf(message, sender);
  if (sender.length === 0) return other('message_without_sender');
  return {
    kind: 'message',
    id: asText(message.id) ?? keyOf(message),
    sentAt: instantOf(message.timestamp, now),
    sender,
    content: parseContent(message),
    replyTo: asText(asObject(message.context)?.id),
  } satisfies MessageUpdate;
}

function systemOf(message: Json, sender: readonly Alias[]): Update {
  const system = asObject(message.system) ?? {};
  const change = changeOfSystem(system, sender);
  return change === null ? other(`system_${asText(system.type) ?? 'unknown'}`) : { kind: 'alias', ...change };
}

function idUpdate(given: unknown): Update {
  const change = changeOfId(asObject(given)?.user_id, []);
  return change === null ? other('user_id_update') : { kind: 'alias', ...change };
}

function statusOf(given: unknown, now: Date): StatusUpdate | OtherUpdate {
  const status = asObject(given);
  const name = STATUSES.find((known) => known === status?.status);
  const id = asText(status?.id);
  if (status === null || name === undefined || id === null) return other('status');
  return {
    kind: 'status',
    id,
    status: name,
    at: instantOf(status.timestamp, now),
    key: asText(status.biz_opaque_callback_data),
    errorCode: asNumber(asObject(asList(status.errors)[0])?.code),
  };
}

/** Meta's retries go on for a week; what claims to be older, or yet to come, came now. */
const OLDEST_MS = 8 * 24 * 3_600_000;

function instantOf(value: unknown, now: Date): Date {
  const seconds = asNumber(value);
  const at = seconds === null ? NaN : seconds * 1000;
  const credible = at <= now.getTime() && at > now.getTime() - OLDEST_MS;
  return credible ? new Date(at) : now;
}

/** A message without an id is recognised by what it says. */
function keyOf(message: Json): string {
  return `sans-id:${createHash('sha256').update(JSON.stringify(message)).digest('hex')}`;
}

function other(name: string): OtherUpdate {
  return { kind: 'other', name: name.replace(/[^\w.]/gu, '_').slice(0, 60) };
}
