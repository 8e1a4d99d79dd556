import type { Middleware, TurnContext } from '../sdk';
import { turnOf, type Turn } from '../../dialogs/turn';
import type { ConversationPatch } from '../../domain/conversation/conversation';

/** The second factor is asked again after this many idle minutes (PRODUCT.md section 1). */
const IDLE_MINUTES = 30;

/** The number on file proves itself with each message; any other factor must be given again. */
async function presentAgain({ conversation, inbound, tx }: Turn): Promise<ConversationPatch> {
  const { provenPhone } = inbound;
  const proven =
    provenPhone !== undefined &&
    (await tx.customers.verifyFactor(conversation.clientId, { kind: 'numero_verifie', value: provenPhone }));
  return proven ? { factor: 'numero_verifie' } : { verifiedAt: null, factor: null };
}

/** Forgets the log-in, not the person, of a conversation that lay idle; notes when the customer last wrote. */
export const expireLogin: Middleware = {
  async onTurn(context: TurnContext, next: () => Promise<void>): Promise<void> {
    const turn = turnOf(context);
    if (turn.inbound.kind === 'message') {
      const { verifiedAt, lastInboundAt } = turn.conversation;
      const idleSince = lastInboundAt ?? verifiedAt;
      const idle = verifiedAt && idleSince && turn.now.getTime() - idleSince.getTime() > IDLE_MINUTES * 60_000;
      turn.patch({ lastInboundAt: turn.now, ...(idle ? await presentAgain(turn) : {}) });
    }
    await next();
  },
};
