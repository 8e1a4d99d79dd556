import type { TranscriptEntry, UnitOfWork } from '../../../commands/ports';
import type { Customer, Shown } from './driver';

/** A customer in conversation, and what the service has kept of it. */
export class Talk {
  constructor(
    readonly customer: Customer,
    private readonly unitOfWork: () => UnitOfWork,
  ) {}

  /** A message that is shown after so many others. @returns it. */
  reads(words: RegExp, from = 0): Promise<Shown> {
    const { customer } = this;
    return customer.until(String(words), () => customer.shown().find(({ text }, at) => at >= from && words.test(text)));
  }

  /** Says something and is shown an answer like that. */
  async ask(text: string, answer: RegExp): Promise<Shown> {
    const { length } = this.customer.shown();
    await this.customer.say(text);
    return this.reads(answer, length);
  }

  async tap(title: string, answer: RegExp): Promise<Shown> {
    const { length } = this.customer.shown();
    await this.customer.tap(title);
    return this.reads(answer, length);
  }

  async lines(): Promise<TranscriptEntry[]> {
    const id = await this.customer.conversationId();
    return this.unitOfWork().run((tx) => tx.transcript.after(id, 0, 1_000));
  }

  /** The customer's own lines, each with how many lines of the bot's answer it. @throws when an answer stands elsewhere. */
  async answers(): Promise<{ readonly id: string; readonly text: string; readonly answers: number }[]> {
    const said: { readonly id: string; readonly text: string; answers: number }[] = [];
    for (const { speaker, activityId, activity } of await this.lines()) {
      const last = said.at(-1);
      if (speaker === 'client') said.push({ id: activityId, text: String(activity.text), answers: 0 });
      else if (last !== undefined && activity.replyToId === last.id) last.answers += 1;
      else if (last !== undefined) throw new Error(`${activityId} does not answer ${last.id}, behind which it stands`);
    }
    return said;
  }

  /** Waits until all that was said to the customer is shown, in its order, and nothing of it twice. */
  async isShownAll(): Promise<void> {
    const said = (await this.lines())
      .filter(({ speaker }) => speaker !== 'client')
      .map(({ activity }) => tokenOf(activity));
    await this.customer.until('all that was said', () => missingIn(this.whole(), said) === null);
    const all = said.join('\n');
    for (const token of said) expect([token, timesIn(this.whole(), token)]).toEqual([token, timesIn(all, token)]);
  }

  whole(): string {
    return this.customer
      .shown()
      .map(({ text }) => squeezed(text))
      .join('\n');
  }
}

/** The first word that is not where it should be; null: all are there, one after the other. */
function missingIn(whole: string, tokens: readonly string[]): string | null {
  let from = 0;
  for (const token of tokens) {
    const at = whole.indexOf(token, from);
    if (at < 0) return token;
    from = at + token.length;
  }
  return null;
}

function timesIn(whole: string, token: string): number {
  return whole.split(token).length - 1;
}

/** What every channel shows of a line: links look different on each. */
function tokenOf({ text }: TranscriptEntry['activity']): string {
  return squeezed(String(text)).split('[')[0]?.trim() ?? '';
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
