/**
 * The one place that imports Microsoft's packages, so that a move to the Agents SDK is this file and the adapters. A leaf:
 * it imports nothing of ours. What runs is named file by file: the packages' indexes also load the SDK's prompts with their
 * recognizers of dates and numbers, which we do not use (docs/adr/0006-the-sdk-file-by-file.md).
 */
export { ActivityTypes, BotAdapter, TurnContext } from 'botbuilder-core';
export type {
  Activity,
  Attachment,
  CardAction,
  ConversationReference,
  Middleware,
  ResourceResponse,
  SendActivitiesHandler,
  Storage,
  StoreItems,
} from 'botbuilder';
export { ComponentDialog } from 'botbuilder-dialogs/lib/componentDialog';
export { Dialog } from 'botbuilder-dialogs/lib/dialog';
export { DialogContext } from 'botbuilder-dialogs/lib/dialogContext';
export { DialogSet } from 'botbuilder-dialogs/lib/dialogSet';
export type {
  DialogInstance,
  DialogReason,
  DialogState,
  DialogStateManager,
  DialogTurnResult,
} from 'botbuilder-dialogs';
