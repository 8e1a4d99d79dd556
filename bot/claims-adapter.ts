import { ClaimsContext } from './claims-context';
import { ActivityTypes, BotAdapter } from './sdk';
import type { Activity, ResourceResponse, TurnContext } from './sdk';

/** Receives what the bot says in a turn and gives each activity its id. */
export type Utter = (activity: Partial<Activity>) => string;

const UTTER = Symbol('utter');

/** Activities that a customer may see. Traces, delays and handoff events stay inside. */
const SHOWN: ReadonlySet<string> = new Set([ActivityTypes.Message, ActivityTypes.Event]);

/**
 * The Bot Framework adapter of the turn: it sends nothing, it gathers. What it gathered is committed with the turn and only
 * then shown by the channel (DESIGN.md, law 1).
 */
export class ClaimsAdapter extends BotAdapter {
  /**
   * Runs the middleware and the bot on a prepared context, as the SDK's `runMiddleware` does: what still holds the context
   * after the turn cannot use it. Errors reach the caller, who rolls the turn back.
   */
  async process(
    activity: Partial<Activity>,
    prepare: (context: TurnContext) => Utter,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
    const context = new ClaimsContext(this, activity);
    context.turnState.set(UTTER, prepare(context));
    const { proxy, revoke } = Proxy.revocable(context, {});
    try {
      await this.middleware.run(proxy, () => logic(proxy));
    } finally {
      revoke();
    }
  }

  override sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const utter = context.turnState.get<Utter>(UTTER);
    return Promise.resolve(
      activities.map((activity) => ({ id: SHOWN.has(activity.type ?? '') ? utter(activity) : '' })),
    );
  }

  override updateActivity(): Promise<never> {
    return Promise.reject(new Error('A turn only adds to the transcript'));
  }

  override deleteActivity(): Promise<never> {
    return Promise.reject(new Error('A turn only adds to the transcript'));
  }

  override continueConversation(): Promise<never> {
    return Promise.reject(new Error('Proactive turns come through the inbox as events'));
  }

  override continueConversationAsync(): Promise<never> {
    return Promise.reject(new Error('Proactive turns come through the inbox as events'));
  }
}
