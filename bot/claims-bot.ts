import {
  DialogContext,
  DialogSet,
  type Dialog,
  type DialogState,
  type DialogStateManager,
  type TurnContext,
} from './sdk';

/** Where the dialog stack is kept: a property of the conversation's state, loaded by the state middleware. */
const STACK = Symbol('dialog stack');

/** The SDK's own key in the turn's state: what stands there is used instead of being built anew. */
const MEMORY_SCOPES = 'DialogStateManagerConfiguration';

/** Makes the stack of this turn reachable for {@link ClaimsBot}. */
export function attachStack(context: TurnContext, stack: DialogState): void {
  context.turnState.set(STACK, stack);
}

/**
 * Hands the turn to the dialog tree. Set and memory scopes are built once (`runDialog` builds both in every turn), and the
 * root is continued directly: the SDK would first send an event through the tree that no dialog of ours listens to.
 */
export class ClaimsBot {
  private readonly dialogs = new DialogSet();
  private memoryScopes: DialogStateManager['configuration'] | undefined;

  constructor(private readonly root: Dialog) {
    this.dialogs.add(root);
  }

  async onTurn(context: TurnContext): Promise<void> {
    if (this.memoryScopes) context.turnState.set(MEMORY_SCOPES, this.memoryScopes);
    const dialogContext = new DialogContext(this.dialogs, context, context.turnState.get<DialogState>(STACK));
    this.memoryScopes = dialogContext.state.configuration;
    if (dialogContext.activeDialog?.id === this.root.id) await this.root.continueDialog(dialogContext);
    else await dialogContext.beginDialog(this.root.id);
  }
}
