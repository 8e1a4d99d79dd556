import { ActivityTypes, type Activity, type TurnContext } from './sdk';
import type { InboundMessage, Transaction } from '../commands/ports';
import { claimOf } from '../dialogs/declaration/declaration-of-turn';
import type { Session } from '../dialogs/session';
import type { TurnTranscript } from './turn-transcript';
import { textsFor, type Texts } from '../dialogs/texts/texts';
import type { Button, Choice, DialogSettings, Heard, Ids, SayOptions, Turn } from '../dialogs/turn';
import type { Conversation, ConversationPatch, Phase } from '../domain/conversation/conversation';
import { hideAccountNumbers } from '../domain/payment/hide-account-numbers';
import type { Actor, Language } from '../domain/people/people';
import type { Suggestion } from '../domain/suggestions/types';
import { withSuggestion } from '../domain/suggestions/with-suggestion';
import type { UnderstandOptions, Understanding, UnderstoodLanguage } from '../domain/understanding/types';

/** The reader of free text: by rules alone, since what a conversation records was said (ADR 0058). */
export type ReadMessage = (text: string, options: UnderstandOptions) => Understanding;

export interface BotTurnParts {
  readonly context: TurnContext;
  readonly tx: Transaction;
  readonly now: Date;
  readonly ids: Ids;
  readonly settings: DialogSettings;
  readonly inbound: InboundMessage;
  readonly conversation: Conversation;
  readonly transcript: Pick<TurnTranscript, 'belongsTo'>;
  readonly session: Session;
  readonly readMessage: ReadMessage;
}

/** The turn as the dialogs see it. Changes to the conversation are applied here at once and written with the commit. */
export class BotTurn implements Turn {
  readonly context: TurnContext;
  readonly tx: Transaction;
  readonly now: Date;
  readonly ids: Ids;
  readonly settings: DialogSettings;
  inbound: InboundMessage;
  readonly session: Session;
  text: string;
  choice: Choice | null;
  private current: Conversation;
  private readonly read = new Map<string, Understanding>();

  constructor(private readonly parts: BotTurnParts) {
    this.context = parts.context;
    this.tx = parts.tx;
    this.now = parts.now;
    this.ids = parts.ids;
    this.settings = parts.settings;
    this.inbound = parts.inbound;
    this.session = parts.session;
    this.current = parts.conversation;
    // Before anything reads it: an account number goes into no fact, no thread and no memory.
    this.text = hideAccountNumbers(parts.inbound.text).trim();
    this.choice = parseChoice(parts.inbound.choice);
    const { suggestion } = parts.inbound;
    if (suggestion !== undefined) rememberSuggestion(this.session, this.text, suggestion);
  }

  get conversation(): Conversation {
    return this.current;
  }

  get actor(): Actor {
    const { id, clientId, verifiedAt } = this.current;
    return clientId && verifiedAt
      ? { kind: 'client', clientId, conversationId: id }
      : { kind: 'anonyme', conversationId: id };
  }

  get language(): Language {
    return this.current.language;
  }

  get texts(): Texts {
    return textsFor(this.language);
  }

  get understanding(): Understanding {
    return this.understand(this.text, this.now);
  }

  understand(text: string, at: Date): Understanding {
    const key = `${at.getTime()} ${text}`;
    const known = this.read.get(key);
    if (known !== undefined) return known;
    const timeZone = this.settings.companyTimeZone;
    const language: UnderstoodLanguage = this.session.darija === true ? 'ary' : this.language;
    const options = { language, now: at, timeZone };
    const own = this.parts.readMessage(text, options);
    const suggested = this.session.suggested?.find((each) => each.text === text);
    const read = suggested === undefined ? own : withSuggestion(own, suggested.suggestion, text, options);
    this.read.set(key, read);
    return read;
  }

  patch(changes: ConversationPatch): void {
    this.current = { ...this.current, ...changes };
    if (changes.claimId !== undefined) this.parts.transcript.belongsTo(changes.claimId);
    this.tx.conversations.save(this.current.id, changes);
  }

  enter(phase: Phase): void {
    if (this.current.phase !== phase) this.patch({ phase });
  }

  async say(text: string, options: SayOptions = {}): Promise<void> {
    await this.context.sendActivity(this.render(text, options, await this.shownClaim()));
  }

  hear({ text, choice, files }: Heard): void {
    const { choice: _, refusedUploads: __, ...rest } = this.inbound;
    this.inbound = { ...rest, text, attachments: files, ...(choice ? { choice } : {}) };
    this.text = hideAccountNumbers(text).trim();
    this.choice = parseChoice(choice ?? undefined);
  }

  /** The dossier as it stands when this is said; nothing of it before the person has proved who they are. */
  private async shownClaim() {
    const claim = await claimOf(this);
    if (claim === null || (this.actor.kind !== 'client' && claim.clientId !== null)) return null;
    return { id: claim.id, reference: claim.reference, status: claim.status, cci: claim.cci };
  }

  private render(text: string, options: SayOptions, claim: object | null): Partial<Activity> {
    const { buttons = [], files = [] } = options;
    // Only the notice holds a link, and nothing that somebody typed; everywhere else stars and brackets are just that.
    const textFormat = options.exempt === 'notice' ? 'markdown' : 'plain';
    return {
      type: ActivityTypes.Message,
      text,
      textFormat,
      locale: this.language,
      ...(buttons.length > 0 ? { suggestedActions: { actions: buttons.map(toCardAction), to: [] } } : {}),
      ...(files.length > 0 ? { attachments: files.map(toAttachment) } : {}),
      channelData: { dossier: { ...this.hints(options), claim } },
    };
  }

  /** What a channel without Web Chat's own buttons needs to know of a line. */
  private hints({ advisor, expects, buttons = [], action, link }: SayOptions) {
    return {
      speaker: advisor ? 'conseiller' : 'bot',
      ...(advisor ? { advisor } : {}),
      phase: this.current.phase.toUpperCase(),
      attend: expects ?? (buttons.length > 0 ? 'choix' : 'texte'),
      action: action ?? null,
      question: buttons[0]?.question ?? null,
      ...(link ? { lien: { usage: link.purpose, id: link.id, titre: link.title } } : {}),
    };
  }
}

/** Accounts that wait for the log-in are read again after it; more than a few in a row do not. */
const MOST_SUGGESTED = 3;

function rememberSuggestion(session: Session, text: string, suggestion: Suggestion): void {
  const others = (session.suggested ?? []).filter((each) => each.text !== text);
  session.suggested = [...others, { text, suggestion }].slice(-MOST_SUGGESTED);
}

function toCardAction({ title, question, option }: Button) {
  return { type: 'messageBack', title, displayText: title, text: title, value: { question, option } };
}

function toAttachment(file: { readonly hash: string; readonly mime: string; readonly name: string }) {
  return { contentType: file.mime, name: file.name, contentUrl: `dossier-file:${file.hash}` };
}

function parseChoice(choice: string | undefined): Choice | null {
  const cut = choice?.indexOf('/') ?? -1;
  return choice && cut > 0 ? { question: choice.slice(0, cut), option: choice.slice(cut + 1) } : null;
}
