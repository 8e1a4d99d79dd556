import { randomUUID } from 'node:crypto';
import type { Clock, TurnRunner, UnitOfWork } from '../commands/ports';
import { newConversation, type Channel, type Conversation } from '../domain/conversation/conversation';
import { AppError } from '../domain/errors';
import type { Language } from '../domain/people/people';

/** Under which the greeting is stored: once per conversation, for ever. */
const JOIN_KEY = 'join';

/** One id everywhere: in the reply to the post, the echo, the turn and what answers it. */
export function newActivityId(conversationId: string): string {
  return `${conversationId}|${randomUUID()}`;
}

export function findConversation(unitOfWork: UnitOfWork, id: string): Promise<Conversation | null> {
  return unitOfWork.run((tx) => tx.conversations.find(id));
}

/** Whose a conversation is, and where it lives. */
export interface ConversationStart {
  readonly id: string;
  readonly channel: Channel;
  readonly channelUserId: string;
  /** What the client asks for: a BCP 47 tag. */
  readonly locale?: string | undefined;
}

interface StartParts {
  readonly unitOfWork: UnitOfWork;
  readonly turns: Pick<TurnRunner, 'run'>;
  readonly clock: Clock;
}

/**
 * Makes a conversation if there is none yet, and lets the bot greet. Any number of times, at once or days apart: the row is
 * made once, and the join is one inbox key.
 *
 * @returns whether this call made it.
 */
export async function startConversation(parts: StartParts, start: ConversationStart): Promise<boolean> {
  const before = await findConversation(parts.unitOfWork, start.id);
  if (before?.greetedAt) return false;
  const made = !before && (await createConversation(parts, start));
  await parts.turns.run({
    source: start.channel,
    externalKey: JOIN_KEY,
    conversationId: start.id,
    activityId: newActivityId(start.id),
    kind: 'join',
    text: '',
    attachments: [],
    ...(start.locale ? { locale: start.locale } : {}),
    receivedAt: parts.clock.now(),
  });
  return made;
}

/** The row alone, once: whoever comes second at the same instant finds what the first has made. */
export function createConversation(
  { unitOfWork, clock }: Pick<StartParts, 'unitOfWork' | 'clock'>,
  { id, channel, channelUserId, locale }: ConversationStart,
): Promise<boolean> {
  const language = languageOf(locale);
  return createOnce(unitOfWork, newConversation({ id, channel, channelUserId, language, createdAt: clock.now() }));
}

/** The client ends a conversation that is answered with 404, and the page starts another. */
export function gone(): AppError {
  return new AppError('not_found', 'there is no such conversation');
}

async function createOnce(unitOfWork: UnitOfWork, conversation: Conversation): Promise<boolean> {
  try {
    await unitOfWork.run((tx) => {
      tx.conversations.create(conversation);
      return Promise.resolve();
    });
    return true;
  } catch (cause) {
    const lost = cause instanceof AppError && (cause.code === 'conflict' || cause.code === 'state_conflict');
    if (lost && (await findConversation(unitOfWork, conversation.id))) return false;
    throw cause;
  }
}

/** French first: whatever else a browser asks for. */
function languageOf(locale: string | undefined): Language {
  const language = locale?.slice(0, 2).toLowerCase();
  return language === 'en' || language === 'ar' ? language : 'fr';
}
