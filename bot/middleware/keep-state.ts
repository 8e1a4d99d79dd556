import { ConversationState, type Middleware, type TurnContext } from '../sdk';
import { newSession, type Session } from '../../dialogs/session';
import { attachStack } from '../claims-bot';
import { StateStorage } from '../state/state-storage';
import { partsOf } from '../turn-parts';

/** Property names inside the conversation's state; stored, so never renamed. */
const SESSION = 'session';
const STACK = 'dialogs';

const SESSION_KEY = Symbol('session');

/** Loads the conversation's state before the bot and saves it after; a turn that throws saves nothing. */
export const keepState: Middleware = {
  async onTurn(context: TurnContext, next: () => Promise<void>): Promise<void> {
    const state = new ConversationState(new StateStorage(partsOf(context).tx.states));
    await state.load(context);
    context.turnState.set(SESSION_KEY, await state.createProperty<Session>(SESSION).get(context, newSession()));
    attachStack(context, await state.createProperty<object>(STACK).get(context, { dialogStack: [] }));
    await next();
    await state.saveChanges(context);
  },
};

/** After a turn that failed: the stack alone is forgotten, what the person told us stays. */
export async function resetStack(context: TurnContext): Promise<void> {
  const state = new ConversationState(new StateStorage(partsOf(context).tx.states));
  await state.load(context);
  await state.createProperty(STACK).delete(context);
  await state.saveChanges(context);
}

export function sessionOf(context: TurnContext): Session {
  return context.turnState.get<Session>(SESSION_KEY);
}
