import type { Middleware, TurnContext } from '../sdk';
import { attachTurn as attach, type DialogSettings, type Ids } from '../../dialogs/turn';
import { BotTurn, type ReadMessage } from '../bot-turn';
import { partsOf } from '../turn-parts';
import { sessionOf } from './keep-state';

/** Gives the dialogs their turn. */
export function attachTurn(tools: {
  readonly ids: Ids;
  readonly settings: DialogSettings;
  readonly readMessage: ReadMessage;
}): Middleware {
  return {
    async onTurn(context: TurnContext, next: () => Promise<void>): Promise<void> {
      attach(context, new BotTurn({ ...partsOf(context), ...tools, context, session: sessionOf(context) }));
      await next();
    },
  };
}
