import { BotTurnLogic } from '../bot/turn-logic';
import { ClaimsBot } from '../bot/claims-bot';
import { attachTurn } from '../bot/middleware/attach-turn';
import { expireLogin } from '../bot/middleware/expire-login';
import { keepState } from '../bot/middleware/keep-state';
import { readChoice, sendSaid } from '../bot/middleware/offer-choices';
import { recordInbound } from '../bot/middleware/record-inbound';
import type { OutgoingChannels } from '../bot/outgoing';
import { ConversationTurnRunner } from '../bot/turn-runner';
import { createRootDialog } from '../dialogs/root';
import { readMessage } from '../domain/understanding/read-message';
import type { Foundation, Probes } from './foundation';
import { createPreparation } from './preparation';

/** The conversation: dialogs behind the middleware in their order, run one turn at a time. */
export function createTurns(
  foundation: Foundation,
  probes: Probes,
  publicUrl: string,
  channels: OutgoingChannels = {},
): ConversationTurnRunner {
  const { config, log, clock, ids, unitOfWork } = foundation;
  // Most write French: its tables are read before anybody can write, those of other languages after the start (`WarmUp`).
  readMessage('bonjour', { now: clock.now(), timeZone: config.companyTimeZone });
  const settings = {
    companyTimeZone: config.companyTimeZone,
    country: config.country,
    assistanceNumbers: config.assistanceNumbers,
    privacyNoticeUrl: `${publicUrl}/confidentialite`,
    spokenAnswers: config.spokenAnswers,
  };
  const middleware = [
    keepState,
    sendSaid(channels),
    recordInbound,
    readChoice,
    attachTurn({ ids, settings, readMessage }),
    expireLogin,
  ];
  const logic = new BotTurnLogic(new ClaimsBot(createRootDialog()), middleware, channels);
  const turnLog = {
    turnFailed: (facts: { readonly conversationId: string; readonly code: string; readonly cause: unknown }): void => {
      const { conversationId, code, cause } = facts;
      log.error({ conversationId, code, at: placesOf(cause) }, 'a turn failed and was answered with an apology');
    },
  };
  const prepare = createPreparation(foundation);
  return new ConversationTurnRunner(unitOfWork, logic, clock, turnLog, probes.faultPoint, prepare);
}

/** Where it went wrong, without the message: foreign errors quote what people wrote. */
export function placesOf(cause: unknown): string[] {
  const stack = cause instanceof Error ? (cause.stack ?? '') : '';
  return stack.split('\n').filter((line) => line.startsWith('    at '));
}
