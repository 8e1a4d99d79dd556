import { ActivityTypes, type Activity, type Middleware, type TurnContext } from './sdk';
import type { InboundMessage, Transaction } from '../commands/ports';
import { MASK, maskSecrets } from '../dialogs/login/mask-secrets';
import { textsFor } from '../dialogs/texts/texts';
import type { Conversation } from '../domain/conversation/conversation';
import { ClaimsAdapter } from './claims-adapter';
import type { ClaimsBot } from './claims-bot';
import { resetStack } from './middleware/keep-state';
import { looksSecret } from './middleware/record-inbound';
import { sendLines, type OutgoingChannels } from './outgoing';
import { attachParts } from './turn-parts';
import type { TurnLogic } from './turn-runner';
import { TurnTranscript } from './turn-transcript';

/** The Bot Framework turn: adapter, middleware in their order, bot. */
export class BotTurnLogic implements TurnLogic {
  private readonly adapter = new ClaimsAdapter();
  /** After a fault, nothing that may have caused it runs again. */
  private readonly bareAdapter = new ClaimsAdapter();

  constructor(
    private readonly bot: ClaimsBot,
    middleware: readonly Middleware[],
    /** For the apology; in a turn that goes well a middleware sends what was said. */
    private readonly channels: OutgoingChannels = {},
  ) {
    this.adapter.use(...middleware);
  }

  async answer(tx: Transaction, conversation: Conversation, inbound: InboundMessage, now: Date): Promise<void> {
    await this.adapter.process(
      toActivity(inbound, conversation),
      (context) => {
        const transcript = openTranscript(context, tx, conversation, inbound, now);
        return (said) => transcript.utter(said);
      },
      (context) => this.bot.onTurn(context),
    );
  }

  async apologise(tx: Transaction, conversation: Conversation, inbound: InboundMessage, now: Date): Promise<void> {
    const { faults, common } = textsFor(conversation.language);
    await this.bareAdapter.process(
      toActivity(inbound, conversation),
      (context) => {
        const transcript = openTranscript(context, tx, conversation, inbound, now);
        if (inbound.kind === 'message') transcript.echo(shownAfterFault(inbound.text, conversation));
        return (said) => transcript.utter(said);
      },
      async (context) => {
        await resetStack(context);
        if (inbound.kind === 'message')
          await context.sendActivity(apology(faults.turnFailed, common.talkToHuman, conversation));
        sendLines(context, this.channels);
      },
    );
  }
}

/** What had been asked is not known here, and nothing more is read: what may be a secret is treated as one. */
function shownAfterFault(text: string, { verifiedAt }: Conversation): string {
  return verifiedAt === null && looksSecret(text) ? MASK : maskSecrets(text, { verified: false });
}

function openTranscript(
  context: TurnContext,
  tx: Transaction,
  conversation: Conversation,
  inbound: InboundMessage,
  now: Date,
): TurnTranscript {
  const transcript = new TurnTranscript(tx, conversation, inbound, now);
  attachParts(context, { tx, now, inbound, conversation, transcript });
  return transcript;
}

function toActivity(inbound: InboundMessage, conversation: Conversation): Partial<Activity> {
  return {
    type: inbound.kind === 'message' ? ActivityTypes.Message : ActivityTypes.Event,
    name: inbound.name ?? inbound.kind,
    id: inbound.activityId,
    timestamp: inbound.receivedAt,
    channelId: conversation.channel,
    from: { id: conversation.channelUserId, name: '', role: 'user' },
    recipient: { id: 'bot', name: 'Dossier', role: 'bot' },
    conversation: { id: conversation.id, isGroup: false, conversationType: 'personal', name: '' },
    text: inbound.text,
    locale: conversation.language,
  };
}

function apology(text: string, human: string, { phase }: Conversation): Partial<Activity> {
  return {
    type: ActivityTypes.Message,
    text,
    suggestedActions: {
      to: [],
      actions: [
        {
          type: 'messageBack',
          title: human,
          displayText: human,
          text: human,
          value: { question: 'global', option: 'human' },
        },
      ],
    },
    channelData: {
      dossier: {
        speaker: 'bot',
        phase: phase.toUpperCase(),
        attend: 'choix',
        action: null,
        question: 'global',
        claim: null,
      },
    },
  };
}
