import type { Turn } from '../turn';
import type { Interruption } from './interruption';

/**
 * Says once per conversation that this is a bot, and shows the notice once. While an emergency is open it waits: nothing else
 * is to be read then.
 */
export async function greet(turn: Turn): Promise<void> {
  const { conversation, session, settings } = turn;
  const { welcome, welcomeAfterEmergency, notice } = turn.texts.authentication;
  if (conversation.greetedAt === null) {
    turn.patch({ greetedAt: turn.now });
    await turn.say(session.safety === null ? welcome : welcomeAfterEmergency);
  }
  if (session.noticeShown) return;
  session.noticeShown = true;
  await turn.say(notice(settings.privacyNoticeUrl), { exempt: 'notice' });
}

export const greeting: Interruption = {
  async take(turn) {
    await greet(turn);
    return null;
  },
};
