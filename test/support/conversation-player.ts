import { randomUUID } from 'node:crypto';
import type { ReadMessage } from '../../bot/bot-turn';
import { ClaimsBot } from '../../bot/claims-bot';
import { attachTurn } from '../../bot/middleware/attach-turn';
import { expireLogin } from '../../bot/middleware/expire-login';
import { keepState } from '../../bot/middleware/keep-state';
import { recordInbound } from '../../bot/middleware/record-inbound';
import { BotTurnLogic } from '../../bot/turn-logic';
import { ConversationTurnRunner } from '../../bot/turn-runner';
import type { Clock, InboundMessage, TranscriptEntry, SharedUnitOfWork } from '../../commands/ports';
import { countSentences } from '../../dialogs/declaration/count-sentences';
import { createRootDialog } from '../../dialogs/root';
import type { DialogSettings } from '../../dialogs/turn';
import type { Claim } from '../../domain/claim/claim';
import type { StoredFile } from '../../domain/claim/stored-file';
import type { Conversation } from '../../domain/conversation/conversation';
import { readMessage } from '../../domain/understanding/read-message';
import type { CountedUnitOfWork } from '../../models/unit-of-work';
import type { TestDatabase } from './database';
import { photos } from './declaration-samples';
import { aConversation, SYSTEM } from './records';

/** A Wednesday, 12:30 in Casablanca. */
export const NOON = new Date('2026-06-10T11:30:00Z');
const TIME_ZONE = 'Africa/Casablanca';

interface Line {
  readonly speaker: TranscriptEntry['speaker'];
  readonly text: string;
  readonly from: string;
  readonly buttons: readonly { readonly title: string; readonly question: string; readonly option: string }[];
  readonly phase: string | null;
}

interface ShownActivity {
  readonly text?: string;
  readonly from?: { readonly name?: string };
  readonly suggestedActions?: {
    readonly actions: readonly { title: string; value: { question: string; option: string } }[];
  };
  readonly channelData?: { readonly dossier?: { readonly phase?: string | null } };
}

/** What the customer did, and what the bot said: all of it, a part of it, or nothing. */
export type Exchange = readonly [said: string, replied: string | RegExp];

/** The clock of all conversations of a test. */
export class MovedClock {
  private at = NOON.getTime();

  now(): Date {
    // Every turn has an instant of its own, as in life.
    this.at += 1;
    return new Date(this.at);
  }

  advance({ minutes }: { readonly minutes: number }): void {
    this.at += minutes * 60_000;
  }
}

/** The turn as the product runs it: the whole root dialog with its middleware. What fails is told in `faults`. */
export function claimsTurns(
  unitOfWork: SharedUnitOfWork,
  clock: Clock,
  faults: string[],
  settings: Partial<DialogSettings> = {},
  read: ReadMessage = readMessage,
): ConversationTurnRunner {
  const defaults = {
    companyTimeZone: TIME_ZONE,
    country: null,
    assistanceNumbers: { FR: null, MA: null },
    privacyNoticeUrl: 'https://example.test/vos-droits',
    spokenAnswers: false,
  };
  const logic = new BotTurnLogic(new ClaimsBot(createRootDialog()), [
    keepState,
    recordInbound,
    attachTurn({ ids: { uuid: () => randomUUID() }, settings: { ...defaults, ...settings }, readMessage: read }),
    expireLogin,
  ]);
  return new ConversationTurnRunner(unitOfWork, logic, clock, {
    turnFailed: ({ code, cause }) => void faults.push(`${code}: ${String((cause as Error).stack)}`),
  });
}

/**
 * One conversation, driven through the real turn runner over the real database: the whole root dialog with its middleware.
 * `📷` is a photo, `[Oui]` a tap on that button of the last lines, anything else is typed.
 */
export class ConversationPlayer {
  readonly id: string;
  readonly unitOfWork: CountedUnitOfWork;
  readonly faults: string[] = [];
  /** What the bot said last. */
  lines: readonly Line[] = [];
  private tappable: Line['buttons'] = [];
  private seen = 0;
  private photosSent = 0;
  private readonly runner: ConversationTurnRunner;

  constructor(
    db: TestDatabase,
    readonly clock: MovedClock,
    readonly conversation: Conversation = aConversation({ createdAt: NOON }),
    settings: Partial<DialogSettings> = {},
    read: ReadMessage = readMessage,
  ) {
    this.id = conversation.id;
    this.unitOfWork = db.createUnitOfWork({ clock });
    this.runner = claimsTurns(this.unitOfWork, clock, this.faults, settings, read);
  }

  /** Makes the conversation's row. */
  async open(): Promise<this> {
    await this.unitOfWork.run((tx) => {
      tx.conversations.create(this.conversation);
      return Promise.resolve();
    });
    return this;
  }

  /** One message of the customer's; gives back what was said, a line a message, buttons in brackets. */
  say(said: string): Promise<string> {
    return this.send(this.read(said));
  }

  join(): Promise<string> {
    return this.send({ kind: 'join' });
  }

  event(name: string, data: Record<string, unknown>): Promise<string> {
    return this.send({ kind: 'event', source: 'interne', name, data });
  }

  async send(message: Partial<InboundMessage>): Promise<string> {
    await this.runner.run({
      source: 'webchat',
      externalKey: randomUUID(),
      conversationId: this.id,
      activityId: randomUUID(),
      kind: 'message',
      text: '',
      attachments: [],
      receivedAt: this.clock.now(),
      ...message,
    } as InboundMessage & { conversationId: string });
    const entries = await this.unitOfWork.run((tx) => tx.transcript.after(this.id, this.seen, 100));
    this.seen = entries.at(-1)?.sequence ?? this.seen;
    this.lines = entries.filter(({ speaker }) => speaker !== 'client').map(toLine);
    this.lines.filter(({ speaker }) => speaker === 'bot').forEach(expectShort);
    const buttons = this.lines.flatMap((line) => line.buttons);
    if (buttons.length > 0) this.tappable = buttons;
    return this.lines.map(spoken).join('\n');
  }

  async play(exchanges: readonly Exchange[]): Promise<void> {
    for (const [said, replied] of exchanges) {
      const answer = await this.say(said);
      expect([said, this.faults]).toEqual([said, []]);
      if (typeof replied === 'string') expect([said, answer]).toEqual([said, replied]);
      else expect([said, answer]).toEqual([said, expect.stringMatching(replied)]);
    }
  }

  /** Everything that stands in the transcript, as it was stored. */
  transcript(): Promise<TranscriptEntry[]> {
    return this.unitOfWork.run((tx) => tx.transcript.after(this.id, 0, 1_000));
  }

  row(): Promise<Conversation> {
    return this.unitOfWork.run(async (tx) => {
      const found = await tx.conversations.find(this.id);
      if (found === null) throw new Error('no conversation');
      return found;
    });
  }

  /** The dossier that the conversation is about. */
  async claim(): Promise<Claim> {
    const { claimId } = await this.row();
    const found = await this.unitOfWork.run((tx) => tx.claims.find(SYSTEM, claimId ?? ''));
    if (found === null) throw new Error('no claim');
    return found;
  }

  private read(said: string): Partial<InboundMessage> {
    const tap = /^\[(.+)\]$/.exec(said);
    if (tap !== null) {
      const button = this.tappable.find(({ title }) => title === tap[1]);
      if (button === undefined) throw new Error(`no button ${said}`);
      return { text: button.title, choice: `${button.question}/${button.option}` };
    }
    const count = [...said.matchAll(/📷/gu)].length;
    if (count === 0) return { text: said };
    this.photosSent += count;
    const attachments: readonly StoredFile[] = photos(count, this.photosSent - count);
    return { text: said.replace(/📷/gu, '').trim(), attachments };
  }
}

/** Exempt by name (PRODUCT.md section 1): emergency card, notice, computation, satisfaction scale, read-back. */
const EXEMPT = new RegExp(
  [
    '^(?:Appelez (?:le 1|maintenant)|Ne touchez pas|Dossier utilise|Remboursement|.*Accepté automatiquement|Quelle note|Je relis|Confirmez ou)',
    '^(?:Call 1[58]|Do not touch|Dossier uses|Reimbursement|.*Accepted automatically|How do you rate|Let me read|Confirm or)',
    '^(?:اتصلوا (?:الآن )?بالرقم|لا تلمسوا|تستعمل خدمة|التعويض|تم (?:قبول|دفع)|.*تم القبول آليا|ما تقييمكم|أعيد ما فهمته|أكدوا أو)',
  ].join('|'),
  'u',
);

/** One question a message, at most two short sentences and three buttons, whatever was said. */
function expectShort({ text, buttons }: Line): void {
  const short =
    EXEMPT.test(text) ||
    (text.length <= 400 &&
      countSentences(text) <= 2 &&
      (text.match(/[?؟]/gu) ?? []).length <= 1 &&
      buttons.length <= 3);
  // Asked once and plainly: thousands of lines come through here.
  if (!short || /undefined|null|NaN|\[object/.test(text)) throw new Error(`not as a message should be: ${text}`);
}

function toLine({ speaker, activity }: TranscriptEntry): Line {
  const shown = activity as ShownActivity;
  const buttons = (shown.suggestedActions?.actions ?? []).map(({ title, value }) => ({ title, ...value }));
  return {
    speaker,
    text: shown.text ?? '',
    from: shown.from?.name ?? '',
    buttons,
    phase: shown.channelData?.dossier?.phase ?? null,
  };
}

function spoken({ speaker, text, from, buttons }: Line): string {
  const name = speaker === 'conseiller' ? `${from} > ` : '';
  return [`${name}${text}`, ...buttons.map(({ title }) => `[${title}]`)].join(' ');
}
