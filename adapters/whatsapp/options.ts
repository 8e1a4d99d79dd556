import type { Clock, Ids, UnitOfWork } from '../../commands/ports';
import type { ChannelStatus } from '../../commands/channels/apply-statuses';
import type { PrepareMessage } from '../../commands/channels/prepare-message';

export interface WhatsappOptions {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly appSecret: string;
  readonly verifyToken: string;
  readonly phoneNumberId: string;
  /** What is done with a message before it is stored; null: nothing. */
  readonly prepare: PrepareMessage | null;
  /** Applies what became of messages of ours. */
  readonly onStatuses: (statuses: readonly ChannelStatus[]) => Promise<void>;
  /** A message was stored, before it is answered. `id`: its wamid. */
  readonly onReceived: (conversationId: string, id: string) => void;
  /** Names of kinds and fields, for the log: nothing personal. `elsewhere`: updates for other numbers. */
  readonly onIgnored: (ignored: { readonly names: readonly string[]; readonly elsewhere: number }) => void;
}
