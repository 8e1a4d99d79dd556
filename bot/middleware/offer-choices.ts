import type { Middleware, TurnContext } from '../sdk';
import { sendLines, type Offer, type OutgoingChannels } from '../outgoing';
import { recogniseChoice } from '../recognise-choice';
import { attachParts, partsOf } from '../turn-parts';
import { offerOf, rememberOffer, sessionOf } from './keep-state';

/** After the turn: what it said goes out, where a channel is sent to, and what it offers is remembered. */
export function sendSaid(channels: OutgoingChannels): Middleware {
  return {
    async onTurn(context: TurnContext, next: () => Promise<void>): Promise<void> {
      await next();
      const parts = partsOf(context);
      const offer = sendLines(context, channels, sessionOf(context).answers);
      if (channels[parts.conversation.channel] === undefined || parts.transcript.said.length === 0) return;
      rememberOffer(context, offer ?? NOTHING);
    },
  };
}

/** Nothing can be tapped any more. */
const NOTHING: Offer = { line: 0, numbered: false, choices: [] };

/** Before the dialogs: taps and typed answers are compared with what was offered last. */
export const readChoice: Middleware = {
  async onTurn(context: TurnContext, next: () => Promise<void>): Promise<void> {
    const parts = partsOf(context);
    const offer = offerOf(context);
    const recognised = offer === null ? parts.inbound : recogniseChoice(parts.inbound, offer);
    if (recognised !== parts.inbound) attachParts(context, { ...parts, inbound: recognised });
    await next();
  },
};
