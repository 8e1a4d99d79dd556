import type { DialogState, Middleware, TurnContext } from '../sdk';
import { newSession, type Session } from '../../dialogs/session';
import type { Offer } from '../outgoing';
import { attachStack } from '../claims-bot';
import { StateStorage } from '../state/state-storage';
import { partsOf } from '../turn-parts';

/** The conversation's state as it is stored; its property names are never renamed. */
interface ConversationItem {
  eTag?: string;
  session: Session;
  dialogs: DialogState;
  /** What was offered when the bot spoke last, on channels that are sent to. */
  offre?: Offer;
}

const SESSION_KEY = Symbol('session');
const ITEM_KEY = Symbol('item');

/**
 * Loads the conversation's state before the bot and saves it after, under the eTag that it was read with; a turn that throws
 * saves nothing. Not by the SDK's `ConversationState`: that one overwrites whatever is stored (its eTag is always `*`) and
 * takes the state through its own serialiser three times a turn.
 */
export const keepState: Middleware = {
  async onTurn(context: TurnContext, next: () => Promise<void>): Promise<void> {
    const state = await load(context);
    const before = JSON.stringify(state.item);
    context.turnState.set(SESSION_KEY, state.item.session);
    context.turnState.set(ITEM_KEY, state.item);
    attachStack(context, state.item.dialogs);
    await next();
    if (state.fresh || JSON.stringify(state.item) !== before) await state.save();
  },
};

/** What was offered when the bot spoke last, on channels that are sent to; null elsewhere. */
export function offerOf(context: TurnContext): Offer | null {
  return context.turnState.get<ConversationItem>(ITEM_KEY).offre ?? null;
}

/** To be called inside {@link keepState}. */
export function rememberOffer(context: TurnContext, offer: Offer): void {
  context.turnState.get<ConversationItem>(ITEM_KEY).offre = offer;
}

/** After a turn that failed: the stack alone is forgotten, what the person told us stays. */
export async function resetStack(context: TurnContext): Promise<void> {
  const state = await load(context);
  state.item.dialogs = emptyStack();
  await state.save();
}

export function sessionOf(context: TurnContext): Session {
  return context.turnState.get<Session>(SESSION_KEY);
}

async function load(context: TurnContext) {
  const storage = new StateStorage(partsOf(context).tx.states);
  const key = keyOf(context);
  const stored = (await storage.read([key]))[key] as Partial<ConversationItem> | undefined;
  // What a release adds to the session is there in conversations that began before it.
  const session: Session = { ...newSession(), ...stored?.session };
  const item: ConversationItem = { dialogs: emptyStack(), ...stored, session };
  return { item, fresh: stored === undefined, save: () => storage.write({ [key]: item }) };
}

function emptyStack(): ConversationItem['dialogs'] {
  return { dialogStack: [] };
}

/** The key under which the SDK's `ConversationState` keeps a conversation. */
function keyOf({ activity: { channelId, conversation } }: TurnContext): string {
  return `${channelId}/conversations/${conversation.id}/`;
}
