import type { DialogContext, DialogInstance } from '../bot/sdk';
import type { PhaseStart } from './phases/phase';
import { PHASES, type Phase } from '../domain/conversation/conversation';

interface Parked {
  readonly instance: DialogInstance;
  readonly clientId: string | null;
}

interface RootState {
  parked?: Parked;
}

/** The phase that waits for an answer, and the one that was put aside while somebody had to log in again. */
export class PhaseStack {
  constructor(private readonly dc: DialogContext) {}

  get active(): Phase | null {
    return PHASES.find((phase) => phase === this.dc.activeDialog?.id) ?? null;
  }

  /** Name of the question that waits there; null when none does. */
  get question(): string | null {
    const { question } = (this.dc.activeDialog?.state ?? {}) as { readonly question?: string };
    return question ?? null;
  }

  /** A release that no longer knows a phase must not brick a conversation that stands in it. */
  dropUnknown(): void {
    const { stack } = this.dc;
    if (!Array.isArray(stack) || stack.length > 1 || stack.some(({ id }) => this.dc.findDialog(id) === undefined)) {
      this.forget();
    }
  }

  forget(): void {
    this.dc.stack.length = 0;
  }

  async begin(phase: Phase, start?: PhaseStart): Promise<void> {
    this.forget();
    await this.dc.beginDialog(phase, start);
  }

  /** Directly: the SDK would first send an event through the tree that no phase listens to. */
  async continue(): Promise<void> {
    const { activeDialog } = this.dc;
    if (activeDialog) await this.dc.findDialog(activeDialog.id)?.continueDialog(this.dc);
  }

  async askAgain(): Promise<void> {
    await this.dc.repromptDialog();
  }

  /** Puts the active phase aside, where it stands, for this person only. */
  park(clientId: string | null): void {
    const instance = this.dc.stack.pop();
    if (instance !== undefined) this.state.parked = { instance, clientId };
    this.forget();
  }

  /** The phase that was put aside for this person comes back; false when there is none. */
  unpark(clientId: string | null): boolean {
    const { parked } = this.state;
    delete this.state.parked;
    if (parked?.clientId !== clientId || this.dc.findDialog(parked.instance.id) === undefined) return false;
    this.dc.stack.push(parked.instance);
    return true;
  }

  /** What the root itself remembers: it goes with the stack. */
  private get state(): RootState {
    return (this.dc.parent?.activeDialog?.state ?? {}) as RootState;
  }
}
