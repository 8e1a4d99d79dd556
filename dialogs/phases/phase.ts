import { Dialog } from '../../bot/sdk';
import type { DialogContext, DialogInstance, DialogTurnResult, TurnContext } from '../../bot/sdk';
import type { Phase } from '../../domain/conversation/conversation';
import { turnOf, type Turn } from '../turn';

/** After this many misunderstandings of one question, a human is offered with it. */
export const ATTEMPTS_BEFORE_HELP = 3;

interface PhaseState {
  question?: string;
  attempts?: number;
}

/**
 * `next`: understood; `again`: not understood; `stay`: something was said, the question stands; `ask`: this question now,
 * whatever is missing (a correction); `end`: the phase is over.
 */
export type Answered = 'next' | 'again' | 'stay' | { readonly ask: string } | { readonly end: unknown };

/** How a phase is entered, other than by asking its next question. */
export interface PhaseStart {
  /** Everything was said already: the next message is waited for. */
  readonly quiet?: boolean;
  /** A message came while nothing waited for it: it is taken for an answer to the next question. */
  readonly heard?: boolean;
}

/**
 * A phase asks questions until none is left. Which question comes next is derived from what is known (the claim's facts, the
 * session), never from a step counter: a question that was added, removed or reordered by a new release does no harm to a
 * conversation that began before it.
 *
 * The dialog's id is the phase's wire name. It is stored in conversations: never rename it.
 */
export abstract class PhaseDialog extends Dialog {
  constructor(readonly phase: Phase) {
    super(phase);
  }

  /** Name of the next question, or null when nothing is left to ask. May act (open the claim, decide) on the way. */
  protected abstract nextQuestion(turn: Turn): Promise<string | null>;

  /** Asks it. `attempt` is 0 at first, then counts the misunderstandings. */
  protected abstract ask(turn: Turn, question: string, attempt: number): Promise<void>;

  /** Reads the answer from the turn and keeps what it says. */
  protected abstract answer(turn: Turn, question: string): Promise<Answered>;

  override async beginDialog(dc: DialogContext, start: PhaseStart = {}): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    turn.enter(this.phase);
    if (start.quiet !== true && start.heard !== true) return this.proceed(dc, turn);
    const question = await this.nextQuestion(turn);
    if (question === null) return dc.endDialog();
    Object.assign(stateOf(dc.activeDialog), { question, attempts: 0 });
    return start.heard === true ? this.continueDialog(dc) : Dialog.EndOfTurn;
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    const state = stateOf(dc.activeDialog);
    if (turn.inbound.kind !== 'message' || !state.question) return this.proceed(dc, turn);
    const answered = await this.answer(turn, state.question);
    if (typeof answered === 'object') {
      return 'ask' in answered ? this.put(dc, turn, answered.ask) : dc.endDialog(answered.end);
    }
    if (answered === 'next') return this.proceed(dc, turn);
    if (answered === 'again') return this.askAgain(dc, turn, state.question);
    return Dialog.EndOfTurn;
  }

  /** In other words; after several misunderstandings some questions are left, and the phase goes on with what is known. */
  private async askAgain(dc: DialogContext, turn: Turn, question: string): Promise<DialogTurnResult> {
    const state = stateOf(dc.activeDialog);
    state.attempts = (state.attempts ?? 0) + 1;
    if (state.attempts >= ATTEMPTS_BEFORE_HELP && (await this.leave(turn, question))) return this.proceed(dc, turn);
    await this.ask(turn, question, state.attempts);
    return Dialog.EndOfTurn;
  }

  /** Leaves a question that was not understood several times; false for one that only its answer ends. */
  protected leave(_turn: Turn, _question: string): Promise<boolean> {
    return Promise.resolve(false);
  }

  override async repromptDialog(context: TurnContext, instance: DialogInstance): Promise<void> {
    const { question } = stateOf(instance);
    if (question) await this.ask(turnOf(context), question, 0);
  }

  private async proceed(dc: DialogContext, turn: Turn): Promise<DialogTurnResult> {
    const question = await this.nextQuestion(turn);
    return question === null ? dc.endDialog() : this.put(dc, turn, question);
  }

  private async put(dc: DialogContext, turn: Turn, question: string): Promise<DialogTurnResult> {
    const state = stateOf(dc.activeDialog);
    state.question = question;
    state.attempts = 0;
    await this.ask(turn, question, 0);
    return Dialog.EndOfTurn;
  }
}

function stateOf(instance: DialogInstance | undefined): PhaseState {
  if (!instance) throw new Error('A phase runs only as the active dialog');
  return instance.state as PhaseState;
}
