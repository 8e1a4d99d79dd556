/**
 * The one place that imports Microsoft's packages, so that a move to the Agents SDK is this file and the adapters. A leaf:
 * it imports nothing of ours.
 */
export { ActivityTypes, BotAdapter, ConversationState, TurnContext } from 'botbuilder';
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
export { ComponentDialog, Dialog, DialogSet, DialogTurnStatus } from 'botbuilder-dialogs';
export type { DialogContext, DialogInstance, DialogReason, DialogTurnResult } from 'botbuilder-dialogs';
