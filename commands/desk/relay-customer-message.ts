import type { StoredFile } from '../../domain/claim/stored-file';
import type { Channel } from '../../domain/conversation/conversation';
import type { Escalation } from '../../domain/escalation/escalation';
import type { Transaction } from '../ports';
import { deskRow } from './desk-rows';

export interface CustomerMessage {
  /** The open escalation of the dossier that the message belongs to. */
  readonly escalation: Pick<Escalation, 'id' | 'claimId'>;
  readonly conversation: { readonly id: string; readonly channel: Channel };
  /** The message's own place in the transcript. */
  readonly sequence: number;
  /** As the customer wrote it; empty for files alone. Secrets are masked by the caller. */
  readonly text: string;
  readonly files: readonly StoredFile[];
  /** It concerns somebody's health: words and files stay in the application, without a link from Slack. */
  readonly health: boolean;
  /** The customer wrote from another conversation before: the advisors are told, as their answers now go here. */
  readonly moved: boolean;
  /** Until when the customer can be answered freely; null: at any time. */
  readonly replyBy?: Date | null;
}

/** Shows the advisors what the customer wrote or sent: once per line of the transcript, however often it is called. */
export function relayCustomerMessage(tx: Transaction, message: CustomerMessage): void {
  const { escalation, conversation, sequence, text, files, health, moved, replyBy = null } = message;
  if (text.trim() === '' && files.length === 0) return;
  tx.outbox.append(
    deskRow(escalation, {
      key: `thread:${conversation.id}:${sequence}`,
      kind: 'slack.thread',
      // A sentence about somebody's health is not even kept on its way out.
      payload: {
        line: 'customer',
        channel: conversation.channel,
        text: health ? null : text,
        files,
        health,
        moved,
        ...(replyBy === null ? {} : { replyBy: replyBy.toISOString() }),
      },
    }),
  );
}
