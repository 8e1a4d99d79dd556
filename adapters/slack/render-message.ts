import type {
  AlertView,
  CustomerLineView,
  DeskMessage,
  EscalationBriefView,
  FileLink,
  ReturnView,
  UndeliveredView,
} from '../../commands/desk/views';
import { button, context, FALLBACK, listSections, ownerName, quote, section, type Block } from './blocks';
import { briefText } from './render-brief';
import { reasonName, renderCard, type Rendered } from './render-card';
import { cleanText, cutEscaped, escapeText } from './escape';
import { BUTTONS, CHANNEL_NAMES, LABELS, noticeText, PRIORITIES, UNNAMED_REASON } from './texts';
import { HELD, NOT_DELIVERED, replyUntil } from './texts-delivery';
import type { DeskNotice } from '../../commands/desk/views';

/** A customer's message that is longer than this is read in the dossier: five posts would bury the thread. */
const CUSTOMER_WORDS = 2500;

export function renderMessage(message: DeskMessage, timeZone: string): Rendered {
  switch (message.kind) {
    case 'card':
      return renderCard(message.card, timeZone);
    case 'brief':
      return renderBrief(message.brief);
    case 'customer':
      return renderCustomer(message.line, timeZone);
    case 'alert':
      return renderAlert(message.alert);
    case 'return':
      return renderReturn(message.back);
    case 'delivery':
      return renderUndelivered(message.news);
    case 'bank_details':
      return renderBankDetails(message.changed);
  }
}

function renderBrief(brief: EscalationBriefView): Rendered {
  return {
    text: `${brief.reference} : ${LABELS.briefTitle}`,
    blocks: [section(`🔒 *${LABELS.briefTitle}*`), section(briefText(brief)), context(LABELS.threadRules)],
  };
}

function renderCustomer({ channel, moved, text, files, replyBy }: CustomerLineView, timeZone: string): Rendered {
  const who = `${LABELS.customer} (${CHANNEL_NAMES[channel]})`;
  const until = replyBy === undefined ? '' : ` · ${replyUntil(replyBy, timeZone)}`;
  const words = text === null ? LABELS.healthHidden : cleanText(text);
  const blocks: Block[] = [...(moved ? [context(LABELS.moved)] : []), context(`${who}${until}`)];
  if (text === null) blocks.push(section(LABELS.healthHidden));
  else if (words.trim() !== '') blocks.push(quote(words, CUSTOMER_WORDS));
  if (text !== null && words.length > CUSTOMER_WORDS) blocks.push(context(LABELS.cut));
  if (files.length > 0) blocks.push(...listSections(LABELS.received, files.map(fileText), ''));
  const said = words.trim() === '' ? files.map(({ kind }) => fileName(kind)).join(', ') : words;
  return { text: cutEscaped(`${who} : ${said}`, FALLBACK), blocks };
}

function fileText({ kind, url }: FileLink): string {
  if (url === null) return `${fileName(kind)}, ${LABELS.inApp}`;
  return `${fileName(kind)}, <${escapeText(url)}|${LABELS.open}>`;
}

function fileName(kind: FileLink['kind']): string {
  return { image: LABELS.photo, pdf: LABELS.paper, audio: LABELS.recording }[kind];
}

/** Under the words that it is about: why they were not read, and what can be done. */
function renderUndelivered(news: UndeliveredView): Rendered {
  const text = news.code === 'held' ? HELD : `⚠️ ${NOT_DELIVERED[news.reason]}`;
  return { text, blocks: [section(text)] };
}

/** A change is named as one: it is what somebody does who wants another's money. */
function renderBankDetails(changed: boolean): Rendered {
  const text = `🏦 ${changed ? LABELS.bankDetailsChanged : LABELS.bankDetailsReceived}`;
  return { text, blocks: [context(text)] };
}

/** Shown in the channel too; it calls the owner, or whoever is there. */
function renderAlert({ reference, priority, distress, owner, silentMinutes }: AlertView): Rendered {
  const { sign, name } = PRIORITIES[priority];
  const whom = owner === null ? '<!here>' : `<@${owner.slackUserId}>`;
  const what =
    silentMinutes === undefined
      ? `${sign} *${LABELS.urgent}* : ${reference}, ${name.toLowerCase()}.`
      : `${sign} *${LABELS.customerWaits}* : ${reference}, ${silentMinutes} min.`;
  const text = `${whom} ${what}`;
  return {
    text: owner === null ? text : `${text} ${LABELS.ownedBy} ${ownerName(owner)}.`,
    blocks: [section(text), ...(distress ? [section(LABELS.distress)] : [])],
  };
}

/** Shown in the channel too: the card that is drawn anew may stand far above. */
function renderReturn({ reference, reasons, reopened }: ReturnView): Rendered {
  const what = reopened ? LABELS.reopened : LABELS.onDeskAgain;
  const why = reasons.length === 0 ? UNNAMED_REASON : reasons.map(reasonName).join(', ');
  const text = `🔁 *${what}* : ${reference}. ${why}.`;
  return { text, blocks: [section(text)] };
}

/** A sentence for one person; what is on its way can be taken back with a button. */
export function renderNotice(notice: DeskNotice): Rendered {
  const text = noticeText(notice);
  if (notice.code !== 'sending' || notice.seconds <= 0) return { text: escapeText(text), blocks: [] };
  const cancel = button('cancel_message', BUTTONS.cancel_message, notice.messageKey);
  return { text: escapeText(text), blocks: [section(escapeText(text)), { type: 'actions', elements: [cancel] }] };
}
