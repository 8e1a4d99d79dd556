import type { Clock, Ids, UnitOfWork } from '../../commands/ports';
import type { ChannelStatus } from '../../commands/channels/apply-statuses';

export interface WhatsappOptions {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly appSecret: string;
  readonly verifyToken: string;
  readonly phoneNumberId: string;
  /** Applies what became of messages of ours. */
  readonly onStatuses: (statuses: readonly ChannelStatus[]) => Promise<void>;
  /** A message was stored, before it is answered. `id`: its wamid. */
  readonly onReceived: (conversationId: string, id: string) => void;
  /** Names of kinds and fields, for the log: nothing personal. `elsewhere`: updates for other numbers. */
  readonly onIgnored: (ignored: { readonly names: readonly string[]; readonly elsewhere: number }) => void;
}
