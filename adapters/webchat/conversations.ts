import { randomUUID } from 'node:crypto';
import type { UnitOfWork } from '../../commands/ports';
import type { Conversation } from '../../domain/conversation/conversation';
import { AppError } from '../../domain/errors';
import type { Language } from '../../domain/people/people';
import type { TokenClaims } from './tokens';
import type { WebchatOptions } from './types';

/** Under which the greeting is stored: once per conversation, for ever. */
const JOIN_KEY = 'join';

/** One id everywhere: in the reply to the post, the echo, the turn and what answers it. */
export function newActivityId(conversationId: string): string {
  return `${conversationId}|${randomUUID()}`;
}

export function findConversation(unitOfWork: UnitOfWork, id: string): Promise<Conversation | null> {
  return unitOfWork.run((tx) => tx.conversations.find(id));
}

/**
 * Makes the conversation of a token if there is none yet, and lets the bot greet. Any number of times, at once or days
 * apart: the row is made once, and the join is one inbox key.
 *
 * @returns whether this call made it.
 */
export async function startConversation(
  { unitOfWork, turns, clock }: Pick<WebchatOptions, 'unitOfWork' | 'turns' | 'clock'>,
  claims: TokenClaims,
  locale: string | undefined,
): Promise<boolean> {
  const before = await findConversation(unitOfWork, claims.conv);
  if (before?.greetedAt) return false;
  const made = !before && (await createOnce(unitOfWork, blank(claims, languageOf(locale), clock.now())));
  await turns.run({
    source: 'webchat',
    externalKey: JOIN_KEY,
    conversationId: claims.conv,
    activityId: newActivityId(claims.conv),
    kind: 'join',
    text: '',
    attachments: [],
    ...(locale ? { locale } : {}),
    receivedAt: clock.now(),
  });
  return made;
}

/** The client ends a conversation that is answered with 404, and the page starts another. */
export function gone(): AppError {
  return new AppError('not_found', 'there is no such conversation');
}

/** Two tabs may start at the same instant: the second finds what the first has made. */
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

function blank(claims: TokenClaims, language: Language, now: Date): Conversation {
  return {
    id: claims.conv,
    channel: 'webchat',
    channelUserId: claims.user,
    language,
    phase: 'authentification',
    clientId: null,
    verifiedAt: null,
    factor: null,
    claimId: null,
    greetedAt: null,
    lastInboundAt: null,
    lastSequence: 0,
    createdAt: now,
  };
}

/** French first: whatever else a browser asks for. */
function languageOf(locale: string | undefined): Language {
  const language = locale?.slice(0, 2).toLowerCase();
  return language === 'en' || language === 'ar' ? language : 'fr';
}
