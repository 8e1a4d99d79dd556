import { BotTurn, type BotTurnParts } from '../../bot/bot-turn';
import type { InboundMessage } from '../../commands/ports';
import { newSession, type Session } from '../../dialogs/session';
import { readMessage } from '../../domain/understanding/read-message';
import { aConversation, aMessage } from '../support/records';

const now = new Date('2026-06-10T10:00:00Z');
const ACCOUNT = 'le truc du voisin a fait flop dans mon salon';

/** A turn on a message, as far as reading goes. */
function turnOn(message: Partial<InboundMessage>, session: Session): BotTurn {
  const parts = {
    inbound: aMessage(message),
    session,
    now,
    conversation: aConversation(),
    settings: { companyTimeZone: 'Africa/Casablanca' },
    readMessage,
  };
  return new BotTurn(parts as unknown as BotTurnParts);
}

describe('what was suggested of an account', () => {
  const suggestion = { type: { value: 'degats_des_eaux', evidence: 'a fait flop dans mon salon' } } as const;

  it('is part of what its turn understands, and of a later turn that reads it again', () => {
    const session = newSession();
    expect(turnOn({ text: ACCOUNT }, session).understanding.type).toBeUndefined();
    expect(turnOn({ text: ` ${ACCOUNT} `, suggestion }, session).understanding.type?.value).toBe('degats_des_eaux');
    // Told before the log-in, and taken up after it.
    const later = turnOn({ text: '4711' }, session);
    expect(later.understand(ACCOUNT, now).type?.value).toBe('degats_des_eaux');
    expect(later.understanding.type).toBeUndefined();
  });

  it('is kept for the last three accounts alone', () => {
    const session = newSession();
    for (const text of [ACCOUNT, 'un', 'deux', 'trois', 'trois']) turnOn({ text, suggestion }, session);
    expect(session.suggested?.map(({ text }) => text)).toEqual(['un', 'deux', 'trois']);
  });
});
