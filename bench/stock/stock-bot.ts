import { randomUUID } from 'node:crypto';
import {
  ActivityHandler,
  ActivityTypes,
  BotAdapter,
  ConversationState,
  MemoryStorage,
  TurnContext,
  UserState,
  type Activity,
  type ResourceResponse,
} from 'botbuilder';
import type { Dialog } from 'botbuilder-dialogs';
import { ComponentDialog, runDialog, TextPrompt, WaterfallDialog, type WaterfallStepContext } from 'botbuilder-dialogs';
import * as restify from 'restify';

/** What the step does with the text besides answering; the same function as in our own turn. */
export interface StockStep {
  readonly question: string;
  answer(text: string): string;
}

/** Microsoft's sample pattern: a waterfall that prompts, run with `runDialog` from `onMessage`, state in memory. */
class LoopDialog extends ComponentDialog {
  constructor(private readonly step: StockStep) {
    super('LoopDialog');
    this.addDialog(new TextPrompt('text'));
    this.addDialog(new WaterfallDialog('loop', [this.ask.bind(this), this.reply.bind(this)]));
    this.initialDialogId = 'loop';
  }

  private ask(step: WaterfallStepContext) {
    const { again } = step.options as { again?: string };
    return step.prompt('text', again ?? this.step.question);
  }

  private reply(step: WaterfallStepContext) {
    return step.replaceDialog('loop', { again: this.step.answer(String(step.result)) });
  }
}

class DialogBot extends ActivityHandler {
  constructor(conversationState: ConversationState, userState: UserState, dialog: Dialog) {
    super();
    const stack = conversationState.createProperty('DialogState');
    this.onMessage(async (context, next) => {
      await runDialog(dialog, context, stack as never);
      await next();
    });
    this.onDialog(async (context, next) => {
      await conversationState.saveChanges(context, false);
      await userState.saveChanges(context, false);
      await next();
    });
  }
}

/** Keeps what the bot says for pollers, in memory, as a channel emulator does. */
class MemoryAdapter extends BotAdapter {
  private readonly lines = new Map<string, Partial<Activity>[]>();

  override sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const key = context.activity.conversation.id;
    const lines = this.lines.get(key) ?? [];
    this.lines.set(key, lines);
    return Promise.resolve(
      activities.map((activity) => {
        const id = randomUUID();
        if (activity.type === ActivityTypes.Message) lines.push({ ...activity, id });
        return { id };
      }),
    );
  }

  override updateActivity(): Promise<never> {
    return Promise.reject(new Error('not used'));
  }

  override deleteActivity(): Promise<never> {
    return Promise.reject(new Error('not used'));
  }

  override continueConversation(): Promise<never> {
    return Promise.reject(new Error('not used'));
  }

  override continueConversationAsync(): Promise<never> {
    return Promise.reject(new Error('not used'));
  }

  process(activity: Partial<Activity>, bot: ActivityHandler): Promise<void> {
    return this.runMiddleware(new TurnContext(this, activity), (context) => bot.run(context));
  }
}

/** Starts the stock bot on a free port of the loopback; answers Direct Line's post of an activity, without tokens. */
export function startStockBot(step: StockStep): Promise<number> {
  const storage = new MemoryStorage();
  const bot = new DialogBot(new ConversationState(storage), new UserState(storage), new LoopDialog(step));
  const adapter = new MemoryAdapter();
  const server = restify.createServer({ maxParamLength: 200 });
  server.use(restify.plugins.bodyParser());
  server.post('/v3/directline/conversations/:id/activities', async (req, res) => {
    const { id } = req.params as { id: string };
    const activityId = randomUUID();
    await adapter.process(
      {
        ...(req.body as Partial<Activity>),
        id: activityId,
        channelId: 'directline',
        conversation: { id, isGroup: false, conversationType: 'personal', name: '' },
        from: { id: 'user', name: '' },
        recipient: { id: 'bot', name: '' },
      },
      bot,
    );
    res.send(200, { id: activityId });
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve((server.address() as { port: number }).port);
    });
  });
}
