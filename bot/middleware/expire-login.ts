import type { Middleware, TurnContext } from '../sdk';
import { turnOf } from '../../dialogs/turn';

/** The second factor is asked again after this many idle minutes (PRODUCT.md section 1). */
const IDLE_MINUTES = 30;

/** Forgets the log-in, not the person, of a conversation that lay idle; notes when the customer last wrote. */
export const expireLogin: Middleware = {
  async onTurn(context: TurnContext, next: () => Promise<void>): Promise<void> {
    const turn = turnOf(context);
    if (turn.inbound.kind === 'message') {
      const { verifiedAt, lastInboundAt } = turn.conversation;
      const idleSince = lastInboundAt ?? verifiedAt;
      const idle = verifiedAt && idleSince && turn.now.getTime() - idleSince.getTime() > IDLE_MINUTES * 60_000;
      turn.patch({ lastInboundAt: turn.now, ...(idle ? { verifiedAt: null, factor: null } : {}) });
    }
    await next();
  },
};
