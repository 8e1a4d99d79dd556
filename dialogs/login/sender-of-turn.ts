import type { Sender } from '../../commands/people/identify-customer';
import type { Turn } from '../turn';

/** Who writes, as failures of the log-in are counted: the channel identity and, on the web, the address. */
export function senderOf({ conversation, inbound }: Turn): Sender {
  const { channel, channelUserId } = conversation;
  return { channel, channelUserId, addressKey: inbound.addressKey };
}
