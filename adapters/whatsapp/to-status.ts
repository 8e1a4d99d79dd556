import type { ChannelStatus } from '../../commands/channels/apply-statuses';
import type { DeliveryState } from '../../commands/ports-outbox';
import { verdictOf } from './graph-errors';
import type { StatusName, StatusUpdate } from './types';

const STATES: Readonly<Record<StatusName, DeliveryState>> = {
  sent: 'accepte',
  delivered: 'remis',
  read: 'lu',
  played: 'ecoute',
  failed: 'echec',
};

/** A status of WhatsApp's in our own words; the meaning of its error with it. */
export function toStatus({ id, status, at, key, errorCode }: StatusUpdate): ChannelStatus {
  const read = readKey(key);
  const failed = status === 'failed';
  return {
    key: read,
    ref: id,
    state: STATES[status],
    at,
    code: failed ? String(errorCode ?? 'none') : null,
    failure: failed ? verdictOf(errorCode, read?.attempt ?? 1) : null,
  };
}

/** `<row>.<attempt>`, as we sent it along; anything else is somebody else's. */
function readKey(key: string | null): ChannelStatus['key'] {
  const [, id, attempt] = /^([1-9]\d{0,17})\.(\d{1,6})$/u.exec(key ?? '') ?? [];
  return id === undefined || attempt === undefined ? null : { id, attempt: Number(attempt) };
}
