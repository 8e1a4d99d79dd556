import { BotAdapter, DialogSet, TurnContext, type Dialog } from '../../bot/sdk';
import type { InboundMessage, Transaction } from '../../commands/ports';
import type { StoredFile } from '../../domain/claim/stored-file';
import type { Conversation, Phase } from '../../domain/conversation/conversation';
import type { Understanding } from '../../domain/understanding/types';
import { readMessage } from '../../domain/understanding/read-message';
import { newSession, type Session } from '../../dialogs/session';
import { textsFor } from '../../dialogs/texts/texts';
import { attachTurn, type Button, type Turn } from '../../dialogs/turn';

export interface Sent {
  readonly text: string;
  readonly buttons: readonly Button[];
  readonly exempt: boolean;
}

export interface Said {
  readonly text?: string;
  readonly choice?: string;
  readonly files?: readonly StoredFile[];
  readonly refused?: readonly string[];
}

/** Sends nothing anywhere: the turn records what it says. */
class SilentAdapter extends BotAdapter {
  override sendActivities(): Promise<[]> {
    return Promise.resolve([]);
  }
  override updateActivity(): Promise<void> {
    return Promise.resolve();
  }
  override deleteActivity(): Promise<void> {
    return Promise.resolve();
  }
  override continueConversation(): Promise<void> {
    return Promise.resolve();
  }
}

/** Chooses the dialog to begin when none is active; null when there is nothing more to say. */
export type Router = (turn: Turn) => Promise<string | null>;

/** Runs one turn's work in a transaction: the fake one, or the real one. */
export type RunTurn = <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;

export interface RunnerOptions {
  readonly dialogs: readonly Dialog[];
  readonly router: Router;
  readonly conversation: Conversation;
  readonly now: Date;
  readonly run: RunTurn;
  readonly uuid?: () => string;
}

/** Drives one phase or all of them, one message and one transaction at a time, through a stored dialog stack. */
export class DialogRunner {
  readonly session: Session = newSession();
  readonly timeZone = 'Africa/Casablanca';
  sent: Sent[] = [];
  now: Date;
  conversation: Conversation;
  private stack = '{}';
  private ids = 0;
  private readonly adapter = new SilentAdapter();

  constructor(private readonly options: RunnerOptions) {
    this.now = options.now;
    this.conversation = options.conversation;
  }

  /** The dialog stack as it is kept between two turns. */
  get stored(): unknown {
    return JSON.parse(this.stack) as unknown;
  }

  /** One message of the customer's; gives back what the bot said, a line a message, buttons in brackets. */
  async say(said: Said): Promise<string> {
    this.sent = [];
    await this.options.run((tx) => this.answer(tx, said));
    return this.sent
      .map(({ text, buttons }) => [text, ...buttons.map(({ title }) => `[${title}]`)].join(' '))
      .join('\n');
  }

  private async answer(tx: Transaction, said: Said): Promise<void> {
    const context = new TurnContext(this.adapter, { type: 'message', text: said.text ?? '' });
    const turn = this.turn(tx, context, said);
    attachTurn(context, turn);
    const state = JSON.parse(this.stack) as { dialogs?: unknown };
    const set = new DialogSet({
      get: <T>(_context: TurnContext, initial?: T) => Promise.resolve((state.dialogs ??= initial) as T),
      set: () => Promise.resolve(),
      delete: () => Promise.resolve(),
    });
    this.options.dialogs.forEach((dialog) => set.add(dialog));
    const dc = await set.createContext(context);
    if (dc.activeDialog) await dc.continueDialog();
    for (let step = 0; !dc.activeDialog && step < 20; step++) {
      const next = await this.options.router(turn);
      if (next === null) break;
      await dc.beginDialog(next);
    }
    this.stack = JSON.stringify(state);
  }

  private turn(tx: Transaction, context: TurnContext, said: Said): Turn {
    const [question, option] = said.choice?.split('/') ?? [];
    const text = (said.text ?? '').trim();
    const read = new Map<string, Understanding>();
    const readOnce = (said: string, at: Date): Understanding => {
      const known = read.get(said) ?? readMessage(said, { language: 'fr', now: at, timeZone });
      read.set(said, known);
      return known;
    };
    const { timeZone, now, sent } = this;
    const { uuid = () => `id-${++this.ids}` } = this.options;
    const patch: Turn['patch'] = (changes) => {
      this.conversation = { ...this.conversation, ...changes };
      tx.conversations.save(this.conversation.id, changes);
    };
    const conversation = (): Conversation => this.conversation;
    const { id: conversationId, clientId } = this.conversation;
    return {
      context,
      tx,
      now,
      ids: { uuid },
      settings: {
        companyTimeZone: timeZone,
        country: 'MA',
        assistanceNumbers: { FR: null, MA: null },
        privacyNoticeUrl: 'https://example.test/notice',
        spokenAnswers: false,
      },
      inbound: this.inbound(said),
      text,
      choice: question !== undefined && option !== undefined ? { question, option } : null,
      get conversation() {
        return conversation();
      },
      actor: clientId === null ? { kind: 'anonyme', conversationId } : { kind: 'client', clientId, conversationId },
      session: this.session,
      language: 'fr',
      texts: textsFor('fr'),
      get understanding() {
        return readOnce(text, now);
      },
      understand: readOnce,
      patch,
      enter: (phase: Phase) => {
        patch({ phase });
      },
      say: (line, options = {}) => {
        sent.push({ text: line, buttons: options.buttons ?? [], exempt: options.exempt !== undefined });
        return Promise.resolve();
      },
      hear: () => {
        throw new Error('not used here');
      },
    };
  }

  private inbound(said: Said): InboundMessage {
    const key = `key-${++this.ids}`;
    return {
      source: 'webchat',
      externalKey: key,
      conversationId: this.conversation.id,
      activityId: key,
      kind: 'message',
      text: said.text ?? '',
      ...(said.choice === undefined ? {} : { choice: said.choice }),
      attachments: said.files ?? [],
      refusedUploads: (said.refused ?? []).map((code) => ({ name: 'photo.jpg', code })),
      receivedAt: this.now,
    };
  }
}
