import type { Activity } from './sdk';
import type { InboundMessage, Transaction, TranscriptEntry } from '../commands/ports';
import type { ExpectedDelivery } from '../commands/ports-deliveries';
import { reportsDelivery, type Conversation } from '../domain/conversation/conversation';

/**
 * The lines that a turn adds to the transcript. The sequence counts on from the conversation's; the customer's own line comes
 * first, so that every client sees the question before its answer.
 */
export class TurnTranscript {
  /** Lines of the bot and of advisors, in order. */
  readonly said: TranscriptEntry[] = [];
  private sequence: number;
  private claimId: string | null;

  constructor(
    private readonly tx: Transaction,
    private readonly conversation: Conversation,
    private readonly inbound: InboundMessage,
    private readonly now: Date,
  ) {
    this.sequence = conversation.lastSequence;
    this.claimId = conversation.claimId;
  }

  /** Lines from here on belong to this dossier. */
  belongsTo(claimId: string | null): void {
    this.claimId = claimId;
  }

  /**
   * The customer's line, as far as it may be `shown`; `hidden`: said in place of its files. Its echo carries back what the channel needs to recognise it. */
  echo(shown: string, hidden: string | null = null): void {
    const { inbound, conversation } = this;
    const secret = shown !== inbound.text;
    const { locale, data } = inbound;
    const attachments = hidden === null ? inbound.attachments : [];
    this.append('client', inbound.activityId, {
      type: 'message',
      ...this.envelope(inbound.activityId, inbound.receivedAt),
      from: { id: conversation.channelUserId, role: 'user' },
      text: hidden === null ? shown : [shown, hidden].filter((part) => part !== '').join('\n'),
      ...(locale ? { locale } : {}),
      ...(attachments.length > 0 ? { attachments: attachments.map(toAttachment) } : {}),
      channelData: withoutSecret(data?.channelData, secret),
    });
  }

  /** A line of the bot, or of an advisor through it. Returns its id. */
  utter(activity: Partial<Activity>): string {
    const id = `${this.conversation.id}|${String(this.sequence + 1).padStart(7, '0')}`;
    const advisor = advisorOf(activity);
    // The context puts the id of whatever is answered there: a client would wait seconds for a line that it is never shown.
    const { replyToId: _replyToId, ...said } = activity;
    this.append(advisor === null ? 'bot' : 'conseiller', id, {
      ...said,
      ...this.envelope(id, this.now),
      from: advisor === null ? BOT : { id: 'conseiller', name: advisor, role: 'bot' },
      ...(this.inbound.kind === 'message' ? { replyToId: this.inbound.activityId } : {}),
    });
    if (advisor !== null) this.expectReceipt();
    return id;
  }

  /** The advisor reads when the line that was just said has arrived. */
  private expectReceipt(): void {
    const origin = originOf(this.inbound.data);
    if (origin === null || reportsDelivery(this.conversation.channel)) return;
    this.tx.deliveries.expect({ ...origin, conversationId: this.conversation.id, sequence: this.sequence });
  }

  private envelope(id: string, at: Date) {
    const { channel, id: conversationId } = this.conversation;
    return { id, timestamp: at.toISOString(), channelId: channel, conversation: { id: conversationId } };
  }

  private append(
    speaker: 'client' | 'bot' | 'conseiller',
    activityId: string,
    activity: Record<string, unknown>,
  ): void {
    this.sequence += 1;
    const entry: TranscriptEntry = {
      conversationId: this.conversation.id,
      sequence: this.sequence,
      speaker,
      activityId,
      activity,
      claimId: this.claimId,
      at: this.now,
    };
    this.tx.transcript.append(entry);
    if (speaker !== 'client') this.said.push(entry);
  }
}

function toAttachment(file: InboundMessage['attachments'][number]) {
  return { contentType: file.mime, name: file.name, contentUrl: `dossier-file:${file.hash}` };
}

const BOT = { id: 'bot', name: 'Dossier', role: 'bot' };

/** First name of the advisor whose words these are; the SDK puts itself into `from`, so the name travels in the channel data. */
function advisorOf({ channelData }: Partial<Activity>): string | null {
  return (channelData as { readonly dossier?: { readonly advisor?: string } } | undefined)?.dossier?.advisor ?? null;
}

/** Where on the desk an advisor's words were written; null for words that nobody waits to see delivered. */
function originOf(data: InboundMessage['data']): Pick<ExpectedDelivery, 'escalationId' | 'desk'> | null {
  const { desk, escalationId } = data ?? {};
  if (typeof escalationId !== 'string' || typeof desk !== 'object' || desk === null) return null;
  return { escalationId, desk: desk as ExpectedDelivery['desk'] };
}

/** A tapped button's own text must not repeat the secret. */
function withoutSecret(channelData: unknown, secret: boolean): unknown {
  if (typeof channelData !== 'object' || channelData === null) return {};
  if (!secret) return channelData;
  const { clientActivityID } = channelData as { clientActivityID?: unknown };
  return clientActivityID === undefined ? {} : { clientActivityID };
}
