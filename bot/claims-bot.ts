import { DialogSet, DialogTurnStatus, type Dialog, type StatePropertyAccessor, type TurnContext } from './sdk';

/** Where the dialog stack is kept: a property of the conversation's state, loaded by the state middleware. */
const STACK = Symbol('dialog stack');

/** Makes the stack of this turn reachable for {@link ClaimsBot}. */
export function attachStack(context: TurnContext, stack: object): void {
  context.turnState.set(STACK, stack);
}

const stackAccessor: StatePropertyAccessor = {
  get: (context: TurnContext) => Promise.resolve(context.turnState.get<never>(STACK)),
  set: (context: TurnContext, value: object) => {
    context.turnState.set(STACK, value);
    return Promise.resolve();
  },
  delete: (context: TurnContext) => {
    context.turnState.set(STACK, undefined);
    return Promise.resolve();
  },
};

/**
 * Hands the turn to the dialog tree. The set is built once: an own set is smaller and faster than `runDialog`, which builds
 * one, its memory scopes and a trace in every turn.
 */
export class ClaimsBot {
  private readonly dialogs = new DialogSet(stackAccessor);

  constructor(private readonly root: Dialog) {
    this.dialogs.add(root);
  }

  async onTurn(context: TurnContext): Promise<void> {
    const dialogContext = await this.dialogs.createContext(context);
    const result = await dialogContext.continueDialog();
    if (result.status === DialogTurnStatus.empty) await dialogContext.beginDialog(this.root.id);
  }
}
