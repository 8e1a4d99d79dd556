import { setTimeout as wait } from 'node:timers/promises';
import type { SlackWorkspace } from '../../playground/slack/workspace';
import { buttonsOf, type Shown } from '../support/shown';
import { ASKS_FOR_BOT } from './customer';
import { ADVISORS } from './people';

/** What somebody wrote in the thread of a card. */
export interface Written {
  readonly card: string;
  readonly by: string;
  readonly text: string;
  /** The customer must read it; otherwise it must stay inside. */
  readonly forCustomer: boolean;
}

/** Milliseconds between two looks at the channel. */
const LOOK_MS = 150;
/** Nobody clicks on the same button again before they have seen what came of the last time. */
const CLICK_AGAIN_MS = 3_000;

/**
 * Two advisors who both want every dossier. They see what stands in the channel and nothing else, and click again when Slack
 * tells them that a click did not arrive.
 */
export class Advisors {
  readonly written: Written[] = [];
  /** Clicks on "Prendre", those included that did not arrive. */
  clicks = 0;
  /** Of each card, when its buttons were last clicked. */
  private readonly clicked = new Map<string, number>();
  private over = false;
  private working: Promise<void> = Promise.resolve();

  constructor(private readonly workspace: SlackWorkspace) {}

  /** Resolves when they are told to stop. */
  work(): Promise<void> {
    this.working = this.watch();
    return this.working;
  }

  async stop(): Promise<void> {
    this.over = true;
    await this.working.catch(() => undefined);
  }

  private async watch(): Promise<void> {
    while (!this.over) {
      for (const card of this.cards()) await this.lookAfter(card);
      await wait(LOOK_MS);
    }
  }

  /** Roots of the channel: threads hang below them. */
  private cards(): Shown[] {
    const all = this.workspace.messages() as unknown as Shown[];
    return all.filter(({ ts, thread_ts = ts }) => thread_ts === ts);
  }

  private async lookAfter(card: Shown): Promise<void> {
    const buttons = buttonsOf(card);
    if (Date.now() - (this.clicked.get(card.ts) ?? 0) < CLICK_AGAIN_MS) return;
    if (buttons.includes('take')) {
      this.clicks += ADVISORS.length;
      await Promise.all(ADVISORS.map(({ slackUserId }) => this.click(slackUserId, 'take', card.ts)));
      return;
    }
    const owner = ADVISORS.find(({ firstName }) => card.text.includes(`Suivi par ${firstName}`));
    if (owner) await this.talk(card, owner);
  }

  private async talk(card: Shown, owner: (typeof ADVISORS)[number]): Promise<void> {
    const reference = /SIN-[\d-]+/u.exec(card.text)?.[0] ?? '';
    const mine = this.written.filter((each) => each.card === card.ts && each.forCustomer);
    if (mine.length === 0) {
      await this.write(card.ts, owner, `Bonjour, ${owner.firstName} lit votre dossier ${reference}.`, true);
      const other = ADVISORS.find((each) => each !== owner) ?? owner;
      await this.write(card.ts, other, `${other.firstName} connaît bien le garage du dossier ${reference}.`, false);
      return;
    }
    const answers = this.answersIn(card.ts, mine[0]?.text ?? '');
    if (mine.length === 1 && answers.length > 0) {
      await this.write(card.ts, owner, `C'est noté pour le dossier ${reference}, merci.`, true);
    }
    const asked = answers.some(({ text }) => text.includes(ASKS_FOR_BOT));
    if (asked) await this.click(owner.slackUserId, 'return', card.ts);
  }

  /** What the customer wrote after a message. */
  private answersIn(card: string, after: string): Shown[] {
    const thread = this.workspace.messages({ thread_ts: card }) as unknown as Shown[];
    const start = thread.findIndex(({ text }) => text === after);
    return thread.slice(start + 1).filter(({ text }) => text.startsWith('Client ('));
  }

  private async write(
    card: string,
    { slackUserId: user, firstName: by }: (typeof ADVISORS)[number],
    text: string,
    forCustomer: boolean,
  ): Promise<void> {
    await this.workspace.type({ user, text, thread_ts: card });
    this.written.push({ card, by, text, forCustomer });
  }

  /** What fails is clicked again at the next look, if the card still shows the button. */
  private async click(user: string, action_id: string, ts: string): Promise<void> {
    this.clicked.set(ts, Date.now());
    await this.workspace.click({ user, action_id, ts }).catch((fault: unknown) => {
      // The other one was faster, and the card was drawn anew under the finger.
      if (String(fault).includes('action_not_found')) return;
      throw fault;
    });
  }
}
