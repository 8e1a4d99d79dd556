import { randomUUID } from 'node:crypto';
import type { InboundMessage } from '../../commands/ports';
import type { CustomerSays, CustomerSessions, SaidOutcome, SpokenLine } from '../../commands/ports-conversation';
import { IDENTIFIED_EVENT } from '../../domain/conversation/arrivals';
import type { Conversation, Factor } from '../../domain/conversation/conversation';
import { createConversation, findConversation, newActivityId } from '../channel-conversations';
import { LOOK_BACK, PAGE_SIZE, SESSION_DAYS } from './limits';
import { cleanText } from './parse';
import { readLine } from './render';
import type { SessionOptions } from './types';
import { SessionIds } from './verify';

type Content = Pick<InboundMessage, 'text' | 'choice' | 'attachments' | 'spoken'>;

const DAY_MS = 86_400_000;

/** Conversations by session, for sockets and REST alike: what is said runs through the turn that every channel runs. */
export class SocketSessions implements CustomerSessions {
  private readonly ids: SessionIds;

  constructor(private readonly options: SessionOptions) {
    this.ids = new SessionIds(options.tokenSecret);
  }

  sessionOf(conversationId: string): string {
    return this.ids.sign(conversationId);
  }

  ofCustomer(clientId: string): string {
    return this.ids.ofCustomer(clientId);
  }

  senderAt(address: string): string {
    return this.ids.senderAt(address);
  }

  read(conversationId: string): Promise<Conversation | null> {
    return findConversation(this.options.unitOfWork, conversationId);
  }

  idOf(sessionId: string): string | null {
    return this.ids.verify(sessionId);
  }

  isOpen({ channel, lastInboundAt, createdAt }: Conversation): boolean {
    const idle = this.options.clock.now().getTime() - (lastInboundAt ?? createdAt).getTime();
    return channel === 'socket' && idle < SESSION_DAYS * DAY_MS;
  }

  async create(conversationId: string, sender: string): Promise<void> {
    await createConversation(this.options, { id: conversationId, channel: 'socket', channelUserId: sender });
  }

  async identify(conversationId: string, clientId: string, factor: Factor): Promise<void> {
    const { turns, clock } = this.options;
    await turns.run({
      source: 'socket',
      externalKey: `once:${randomUUID()}`,
      conversationId,
      activityId: newActivityId(conversationId),
      kind: 'event',
      name: IDENTIFIED_EVENT,
      text: '',
      attachments: [],
      data: { clientId, factor },
      receivedAt: clock.now(),
    });
  }

  async say(conversationId: string, said: CustomerSays): Promise<SaidOutcome> {
    const { turns, clock, unitOfWork } = this.options;
    const before = await findConversation(unitOfWork, conversationId);
    if (before === null) return { kind: 'gone' };
    const content = await this.contentOf(before, said);
    if ('kind' in content) return content;
    const receipt = await turns.run({
      source: 'socket',
      externalKey: said.key ?? `once:${randomUUID()}`,
      conversationId,
      activityId: newActivityId(conversationId),
      kind: 'message',
      ...content,
      ...(said.about === undefined ? {} : { data: { about: said.about } }),
      receivedAt: clock.now(),
    });
    const conversation = await findConversation(unitOfWork, conversationId);
    if (receipt === null || conversation === null) return { kind: 'gone' };
    const { activityId, duplicate } = receipt;
    const from = duplicate ? Math.max(0, conversation.lastSequence - LOOK_BACK) : before.lastSequence;
    const { lines, last } = await this.answersTo(conversationId, activityId, from);
    return { kind: 'answered', activityId, duplicate, lines, last, conversation };
  }

  /** What the turn is about; or why there is none. */
  private async contentOf(before: Conversation, said: CustomerSays): Promise<Content | SaidOutcome> {
    if (said.recording === undefined) {
      const words = await this.wordsOf(before, said);
      return words === null ? { kind: 'unknown_choice' } : { ...words, attachments: said.files ?? [] };
    }
    const received = await this.options.receiveRecording(said.recording);
    if (!received.ok) return { kind: 'refused_recording', code: received.code };
    const { file, spoken } = received;
    return { text: '', attachments: [file], ...(spoken === undefined ? {} : { spoken }) };
  }

  /** A tap is shown under the title that it had, as everywhere; null when nothing offered it. */
  private async wordsOf(
    { id, lastSequence }: Conversation,
    { text = '', choice }: CustomerSays,
  ): Promise<Pick<InboundMessage, 'text' | 'choice'> | null> {
    if (choice === undefined) return { text: cleanText(text) };
    const lines = await this.options.transcript.after(id, Math.max(0, lastSequence - LOOK_BACK), LOOK_BACK);
    const offered = lines.flatMap((entry) => readLine(entry)?.choices ?? []).reverse();
    const meant = offered.find(({ value }) => value === choice) ?? offered.find(({ title }) => title === choice);
    return meant === undefined ? null : { text: meant.title, choice: meant.value };
  }

  /** What one message was answered, among the lines after a sequence, and the last line that was said at all. */
  private async answersTo(conversationId: string, activityId: string, from: number) {
    const entries = await this.options.transcript.after(conversationId, from, PAGE_SIZE);
    const answers = entries.filter(({ activity }) => activity.replyToId === activityId);
    const earlier = answers.length > 0 ? answers : await this.lastSaid(conversationId, from, entries);
    const last = earlier.map(readLine).findLast((line) => line !== null) ?? null;
    return { lines: answers.map(readLine).filter((line): line is SpokenLine => line !== null), last };
  }

  private async lastSaid(
    conversationId: string,
    from: number,
    entries: Awaited<ReturnType<SessionOptions['transcript']['after']>>,
  ) {
    if (entries.some(({ speaker }) => speaker !== 'client')) return entries;
    return this.options.transcript.after(conversationId, Math.max(0, from - LOOK_BACK), LOOK_BACK);
  }
}
