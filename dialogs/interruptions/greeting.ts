import type { Turn } from '../turn';
import type { Interruption } from './interruption';

/**
 * Says once per conversation that this is a bot, and shows the notice once. While an emergency is open it waits: nothing else
 * is to be read then.
 */
export async function greet(turn: Turn): Promise<void> {
  const { conversation, session } = turn;
  const { welcome, welcomeAfterEmergency, notice } = turn.texts.authentication;
  if (conversation.greetedAt === null) {
    turn.patch({ greetedAt: turn.now });
    await turn.say(session.safety === null ? welcome : welcomeAfterEmergency);
  }
  if (session.noticeShown) return;
  session.noticeShown = true;
  await turn.say(notice(noticeUrl(turn)), { exempt: 'notice' });
}

/** The page in the reader's language; French is its first. */
function noticeUrl({ settings, language }: Turn): string {
  const url = new URL(settings.privacyNoticeUrl);
  if (language !== 'fr') url.searchParams.set('lang', language);
  return url.href;
}

export const greeting: Interruption = {
  async take(turn) {
    await greet(turn);
    return null;
  },
};
