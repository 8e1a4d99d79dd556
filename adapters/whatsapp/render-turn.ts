import type { InboundMessage, TranscriptEntry } from '../../commands/ports';
import type { OutboxMessage } from '../../commands/ports-outbox';
import type { AnswerForm } from '../../domain/conversation/answer-form';
import { LANGUAGES, type Language } from '../../domain/people/people';
import type { GraphMessage, StoredMediaMessage } from './graph-message';
import { asList, asObject, asText, type Json } from './json';
import { LIMITS } from './limits';
import { toWhatsappMarkup } from './markup';
import { renderChoices, text, type Choice } from './render-choices';
import { splitText } from './split-text';
import { voiceAnswer } from './voice-answer';

/** What a turn said: lines of the bot and of advisors. */
interface Said {
  readonly inbound: Pick<InboundMessage, 'kind' | 'data' | 'name' | 'spoken' | 'choice'>;
  readonly lines: readonly TranscriptEntry[];
  /** Whoever speaks, or has asked for it, is also answered aloud. */
  readonly aloud?: boolean;
  readonly answers?: AnswerForm | undefined;
}

interface Rendered {
  readonly messages: readonly GraphMessage[];
  readonly choices: readonly Choice[];
  readonly numbered: boolean;
}

const STORED_FILE = /^dossier-file:([\da-f]{64})$/u;

/**
 * The messages that carry a turn: its bubbles as one as far as they fit, since Meta counts messages to one person; the
 * choices under the last words; then files.
 */
export function renderLines(lines: readonly TranscriptEntry[]): Rendered {
  const last = lines.at(-1);
  if (last === undefined) return { messages: [], choices: [], numbered: false };
  const choices = distinct(lines.flatMap(({ activity }) => choicesOf(activity)));
  const files = lines.flatMap(({ activity }) => filesOf(activity));
  const bubbles = lines.map(wordsOf).filter((words) => words !== '');
  if (choices.length === 0) return { messages: withoutChoices(bubbles, files), choices, numbered: false };
  const whole = bubbles.join('\n\n');
  const [before, body] = whole.length <= LIMITS.interactiveBody ? ['', whole] : cutLast(bubbles);
  const { message, numbered } = renderChoices({ body, language: languageOf(last) }, choices, last.sequence);
  return {
    messages: [...splitText(before, LIMITS.text).map(text), ...files, ...splitNumbered(message)],
    choices,
    numbered,
  };
}

/** A file alone takes the words along as its caption. */
function withoutChoices(bubbles: readonly string[], files: readonly StoredMediaMessage[]): GraphMessage[] {
  const words = bubbles.join('\n\n');
  const [file] = files;
  if (file && files.length === 1 && words !== '' && words.length <= LIMITS.caption)
    return [{ ...file, caption: words }];
  return [...splitText(words, LIMITS.text).map(text), ...files];
}

/** The last bubble, or as much of its end as a message with buttons holds, and what comes before it. */
function cutLast(bubbles: readonly string[]): [before: string, body: string] {
  const parts = splitText(bubbles.at(-1) ?? '', LIMITS.interactiveBody);
  const body = parts.at(-1) ?? '';
  return [[...bubbles.slice(0, -1), ...parts.slice(0, -1)].join('\n\n'), body];
}

/** A list that was written out may be longer than one text. */
function splitNumbered(message: GraphMessage): GraphMessage[] {
  return message.type === 'text' ? splitText(message.text.body, LIMITS.text).map(text) : [message];
}

function wordsOf({ speaker, activity }: TranscriptEntry): string {
  const said = (asText(activity.text) ?? '').trim();
  const words = activity.textFormat === 'markdown' ? toWhatsappMarkup(said) : said;
  if (speaker !== 'conseiller') return words;
  const name = asText(asObject(activity.from)?.name) ?? '';
  return words === '' ? `*${name}*` : `*${name}*\n${words}`;
}

/** The language that a line was said in. */
function languageOf({ activity }: TranscriptEntry): Language {
  return LANGUAGES.find((language) => language === activity.locale) ?? 'fr';
}

function choicesOf(activity: Json): Choice[] {
  return asList(asObject(activity.suggestedActions)?.actions).flatMap(
    (action) => choiceOf(asObject(action) ?? {}) ?? [],
  );
}

function choiceOf({ title, value }: Json): Choice | null {
  const { question, option } = asObject(value) ?? {};
  const [words, asked, answer] = [asText(title), asText(question), asText(option)];
  return words !== null && asked !== null && answer !== null ? { title: words, choice: `${asked}/${answer}` } : null;
}

function distinct(choices: readonly Choice[]): Choice[] {
  return [...new Map(choices.map((choice) => [choice.choice, choice])).values()];
}

function filesOf(activity: Json): StoredMediaMessage[] {
  return asList(activity.attachments).flatMap((attachment) => fileOf(asObject(attachment) ?? {}) ?? []);
}

function fileOf({ contentUrl, contentType, name }: Json): StoredMediaMessage | null {
  const hash = STORED_FILE.exec(asText(contentUrl) ?? '')?.[1];
  const mime = asText(contentType);
  if (hash === undefined || mime === null) return null;
  const file = { hash, mime, name: (asText(name) ?? 'document').slice(0, LIMITS.filename) };
  return { type: AS_PICTURE.includes(mime) ? 'image' : 'document', file };
}

/** What Meta takes as a picture; others go as documents. */
const AS_PICTURE: readonly string[] = ['image/jpeg', 'image/png'];

/** Rows of the outbox, one a message, sent one after the other; and what can be answered by a tap, a number or its words. */
export function renderTurn({ inbound, lines, aloud = false, answers }: Said): {
  readonly rows: readonly OutboxMessage[];
  readonly offer: { readonly line: number; readonly numbered: boolean; readonly choices: readonly Choice[] } | null;
} {
  const { messages, choices, numbered } = renderLines(lines);
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return { rows: [], offer: null };
  const { conversationId } = first;
  const { escalationId, desk } = inbound.data ?? {};
  const about = {
    event: inbound.name ?? null,
    language: languageOf(last),
    // The advisor's own message, so that its fate can be shown on it.
    ...(asObject(desk) === null ? {} : { desk }),
  };
  const rows = messages.map((message, index): OutboxMessage => ({
    key: `whatsapp:${conversationId}:${first.sequence}:${index}`,
    kind: 'whatsapp.message',
    group: sendingGroup(conversationId),
    escalationId: typeof escalationId === 'string' ? escalationId : null,
    conversationId,
    claimId: last.claimId,
    payload: { message, ...about, ...(index < messages.length - 1 ? { continued: true } : {}) },
    notBefore: null,
  }));
  const spoken = aloud ? voiceAnswer({ inbound, answers, last, language: about.language }) : null;
  return {
    rows: spoken === null ? rows : [...rows, spoken],
    offer: choices.length === 0 ? null : { line: last.sequence, numbered, choices },
  };
}

/** What goes to one person leaves in order. */
function sendingGroup(conversationId: string): string {
  return `whatsapp:${conversationId}`;
}
