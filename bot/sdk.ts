/**
 * The one place that imports Microsoft's packages, so that a move to the Agents SDK is this file and the adapters. A leaf:
 * it imports nothing of ours.
 */
export { ActivityTypes, BotAdapter, TurnContext } from 'botbuilder';
export type {
  Activity,
  Attachment,
  CardAction,
  ConversationReference,
  Middleware,
  ResourceResponse,
  StatePropertyAccessor,
  Storage,
  StoreItems,
} from 'botbuilder';
export { ComponentDialog, Dialog, DialogSet } from 'botbuilder-dialogs';
export type {
  DialogContext,
  DialogInstance,
  DialogReason,
  DialogStateManager,
  DialogTurnResult,
} from 'botbuilder-dialogs';
