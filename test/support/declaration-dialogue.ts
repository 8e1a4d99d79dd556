import type { Button } from '../../dialogs/turn';
import { countSentences } from '../../dialogs/declaration/count-sentences';
import { declarationPhase } from '../../dialogs/declaration/declaration-of-turn';
import { ConstatPhase } from '../../dialogs/phases/constat';
import { DecisionPhase } from '../../dialogs/phases/decision';
import { DescriptionPhase } from '../../dialogs/phases/description';
import { DetailsPhase } from '../../dialogs/phases/details';
import { DocumentsPhase } from '../../dialogs/phases/documents';
import { TransferPhase } from '../../dialogs/phases/transfer';
import type { Conversation } from '../../domain/conversation/conversation';
import { photos } from './declaration-samples';
import { DialogRunner, type RunnerOptions, type Said, type Sent } from './dialog-runner';
import { FakeRows, fakeTransaction } from './fake-transaction';
import { homePolicy, motorPolicy } from './domain-samples';

/** A Wednesday, 12:30 in Casablanca. */
export const NOON = new Date('2026-06-10T11:30:00Z');

const loggedIn: Conversation = {
  id: 'conversation',
  channel: 'webchat',
  channelUserId: 'web-1',
  language: 'fr',
  phase: 'confirmation',
  clientId: 'person',
  verifiedAt: NOON,
  factor: 'pin',
  claimId: null,
  greetedAt: NOON,
  lastInboundAt: null,
  lastSequence: 0,
  createdAt: NOON,
};

/** PRODUCT.md section 1: one question a message, at most two short sentences and three buttons, "vous". */
function expectShort({ text, buttons, exempt }: Sent): void {
  const sound =
    text.length <= 400 &&
    (exempt || countSentences(text) <= 2) &&
    (text.match(/\?/g) ?? []).length <= 1 &&
    buttons.length <= 3 &&
    !/undefined|null|NaN|\[object/.test(text);
  // Asked once and plainly: thousands of lines come through here.
  if (!sound) throw new Error(`not as a message should be: ${text}`);
}

/** What the customer did, and what the bot said: all of it, or a part of it. */
export type Exchange = readonly [said: string, replied: string | RegExp];

/**
 * The whole declaration in one place: `📷` is a photo (`📷📷 words` two of them with a caption), `[Oui]` a tap on that
 * button of the last messages, anything else is typed.
 */
export class DeclarationDialogue {
  readonly runner: DialogRunner;
  private photosSent = 0;
  private tappable: readonly Button[] = [];
  /** Every button so far: old ones can still be tapped. */
  private readonly shown: Button[] = [];

  readonly rows = new FakeRows();

  constructor(conversation: Partial<Conversation> = {}, now = NOON, real?: Pick<RunnerOptions, 'run' | 'uuid'>) {
    const dialogs = [
      new DescriptionPhase(),
      new DetailsPhase(),
      new ConstatPhase(),
      new DocumentsPhase(),
      new DecisionPhase(),
      new TransferPhase(),
    ];
    this.rows.policies = [motorPolicy(), homePolicy()];
    this.runner = new DialogRunner({
      dialogs,
      router: declarationPhase,
      conversation: { ...loggedIn, ...conversation },
      now,
      ...(real ?? { run: (work) => work(fakeTransaction(this.rows)) }),
    });
    this.runner.session.confirmedAs = 'assure';
  }

  async say(said: string): Promise<string> {
    const replied = await this.runner.say(this.read(said));
    this.runner.sent.forEach(expectShort);
    const buttons = this.runner.sent.flatMap((sent) => sent.buttons);
    if (buttons.length > 0) this.tappable = buttons;
    this.shown.push(...buttons);
    return replied;
  }

  async play(exchanges: readonly Exchange[]): Promise<void> {
    for (const [said, replied] of exchanges) {
      const answer = await this.say(said);
      if (typeof replied === 'string') expect([said, answer]).toEqual([said, replied]);
      else expect([said, answer]).toEqual([said, expect.stringMatching(replied)]);
    }
  }

  /** Buttons that can be tapped now, as `[titles]`. */
  get taps(): readonly string[] {
    return this.tappable.map(({ title }) => `[${title}]`);
  }

  private read(said: string): Said {
    const tap = /^\[(.+)\]$/.exec(said);
    if (tap !== null) {
      const button = [...this.tappable, ...this.shown].find(({ title }) => title === tap[1]);
      if (button === undefined) throw new Error(`no button ${said}`);
      return { text: button.title, choice: `${button.question}/${button.option}` };
    }
    const count = [...said.matchAll(/📷/gu)].length;
    if (count === 0) return { text: said };
    this.photosSent += count;
    return { text: said.replace(/📷/gu, '').trim(), files: photos(count, this.photosSent - count) };
  }
}
