import type { TurnContext } from '../bot/sdk';
import type { OfferedLink } from '../commands/access/offer-link';
import type { Clock, InboundMessage, Transaction } from '../commands/ports';
import type { StoredFile } from '../domain/claim/stored-file';
import type { Conversation, ConversationPatch, Phase } from '../domain/conversation/conversation';
import type { Actor, Language } from '../domain/people/people';
import type { Understanding } from '../domain/understanding/types';
import type { Session } from './session';
import type { Texts } from './texts/texts';

/** What a button stands for: the question that it answers and the option, so that a late tap is recognised. */
export interface Choice {
  readonly question: string;
  readonly option: string;
}

export interface Button extends Choice {
  readonly title: string;
}

/** What the customer is expected to send next; wire names of the JSON WebSocket. */
export type Expects = 'texte' | 'choix' | 'fichier' | 'date';

export interface SayOptions {
  readonly buttons?: readonly Button[];
  readonly expects?: Expects;
  /** Wire name of the action, such as `demander_matricule`. */
  readonly action?: string;
  /** Exempt by name from the length rule: see PRODUCT.md section 1. */
  readonly exempt?: 'emergency' | 'notice' | 'read_back' | 'computation' | 'satisfaction';
  /** Shown as the advisor's own words, under their first name. */
  readonly advisor?: string;
  /** Files shown with it, by hash. */
  readonly files?: readonly { readonly hash: string; readonly mime: string; readonly name: string }[];
  /** Shown under it with its title; the transcript keeps no address. */
  readonly link?: OfferedLink & { readonly title: string };
}

/** What was said in an earlier turn and could not be answered then. */
export interface Heard {
  readonly text: string;
  /** `question/option`, as channels send it. */
  readonly choice: string | null;
  readonly files: readonly StoredFile[];
}

/** Settings that dialogs need; filled by the composition root from Config. */
export interface DialogSettings {
  readonly companyTimeZone: string;
  /** Null: unknown, so that the numbers of both countries are shown. */
  readonly country: 'FR' | 'MA' | null;
  /** Of whom a car is towed by; null: only on the customer's certificate. */
  readonly assistanceNumbers: Readonly<Record<'FR' | 'MA', string | null>>;
  readonly privacyNoticeUrl: string;
  /** Customers on WhatsApp can be answered aloud as well. */
  readonly spokenAnswers: boolean;
}

/** One turn, as the dialogs see it: what was said, what they may change, and how they speak. */
export interface Turn {
  readonly context: TurnContext;
  readonly tx: Transaction;
  readonly now: Date;
  readonly ids: Ids;
  readonly settings: DialogSettings;
  readonly inbound: InboundMessage;
  /** The customer's text, cleaned and trimmed; empty for a tap without text or a photo alone. */
  readonly text: string;
  /** A tap, or null. */
  readonly choice: Choice | null;
  /** The conversation with this turn's changes applied. */
  readonly conversation: Conversation;
  readonly actor: Actor;
  /** The bot's memory between turns; change it in place. */
  readonly session: Session;
  readonly language: Language;
  readonly texts: Texts;
  /** What is read in `text`: once a turn, when first asked for. */
  readonly understanding: Understanding;
  /** Reads what was said at an instant, in the language of this turn; each text once a turn, however many ask. */
  understand(text: string, at: Date): Understanding;
  patch(changes: ConversationPatch): void;
  enter(phase: Phase): void;
  say(text: string, options?: SayOptions): Promise<void>;
  /** Goes on with earlier words in place of this turn's own, as if they came now. The transcript does not change. */
  hear(earlier: Heard): void;
}

/** Ids are made outside the domain. */
export interface Ids {
  uuid(): string;
}

/** Time for commands that outlive a turn. */
export type { Clock };

const TURN = Symbol('turn');

export function attachTurn(context: TurnContext, turn: Turn): void {
  context.turnState.set(TURN, turn);
}

/** @throws Error when called outside a turn: a fault of wiring. */
export function turnOf(context: TurnContext): Turn {
  const turn = context.turnState.get<Turn | undefined>(TURN);
  if (!turn) throw new Error('No turn is attached to this context');
  return turn;
}
