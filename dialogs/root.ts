import { ComponentDialog, Dialog, type DialogContext, type DialogTurnResult } from '../bot/sdk';
import { PhaseStack } from './phase-stack';
import { AuthenticationPhase } from './phases/authentication';
import { ConfirmationPhase } from './phases/confirmation';
import { ConstatPhase } from './phases/constat';
import { DecisionPhase } from './phases/decision';
import { DescriptionPhase } from './phases/description';
import { DetailsPhase } from './phases/details';
import { DocumentsPhase } from './phases/documents';
import { FollowUpPhase } from './phases/follow-up';
import type { PhaseDialog } from './phases/phase';
import { TransferPhase } from './phases/transfer';
import { turnOf } from './turn';
import { Walk } from './walk';

/** The whole conversation, ready to be given to the bot. */
export function createRootDialog(): RootDialog {
  return new RootDialog([
    new AuthenticationPhase(),
    new ConfirmationPhase(),
    new DescriptionPhase(),
    new DetailsPhase(),
    new ConstatPhase(),
    new DocumentsPhase(),
    new DecisionPhase(),
    new TransferPhase(),
    new FollowUpPhase(),
  ]);
}

/**
 * The conversation: what comes before any question first, then the phase that waits for an answer, then whatever phase is next
 * by what is known. Routing is derived and never counted, so a conversation begun before a release, or taken up on another
 * channel, finds its place. It never ends.
 */
class RootDialog extends ComponentDialog {
  constructor(phases: readonly PhaseDialog[]) {
    super('root');
    for (const phase of phases) this.addDialog(phase);
  }

  /** Goes on inside at once: no release of ours asks for the SDK's event of a changed version, and the root never ends. */
  override continueDialog(outer: DialogContext): Promise<DialogTurnResult> {
    return this.onContinueDialog(this.createChildContext(outer));
  }

  protected override onBeginDialog(dc: DialogContext): Promise<DialogTurnResult> {
    return this.onContinueDialog(dc);
  }

  protected override async onContinueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const walk = new Walk(turnOf(dc.context), new PhaseStack(dc));
    await walk.run();
    return Dialog.EndOfTurn;
  }
}
