import { ActivityTypes, TurnContext, type Activity, type ResourceResponse, type SendActivitiesHandler } from './sdk';

/**
 * The SDK's context, with what every turn calls as async functions of the language. The SDK's own are compiled to generator
 * functions that are made with each call, and V8 keeps the whole turn for such a one until the next full collection
 * (docs/adr/0070-what-a-turn-leaves-behind.md).
 */
export class ClaimsContext extends TurnContext {
  private readonly handlers: SendActivitiesHandler[] = [];

  override onSendActivities(handler: SendActivitiesHandler): this {
    this.handlers.push(handler);
    return this;
  }

  override async sendActivity(activityOrText: string | Partial<Activity>): Promise<ResourceResponse | undefined> {
    const activity = typeof activityOrText === 'string' ? { text: activityOrText } : activityOrText;
    return (await this.sendActivities([activity]))[0];
  }

  override sendActivities(activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const reference = TurnContext.getConversationReference(this.activity);
    const addressed = activities.map((activity) =>
      TurnContext.applyConversationReference({ type: ActivityTypes.Message, ...activity }, reference),
    );
    const send = (next: number): Promise<ResourceResponse[]> => {
      const handler = this.handlers[next];
      return handler === undefined ? this.deliver(addressed) : handler(this, addressed, () => send(next + 1));
    };
    return send(0);
  }

  private async deliver(activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const responses = await this.adapter.sendActivities(this, activities);
    this.responded = true;
    return responses;
  }
}
