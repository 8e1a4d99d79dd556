import { asObject, asObjects, asText, type JsonObject } from '../json';
import { GraphError } from './graph-error';

/** Each is approved by name and language. */
interface ApprovedTemplate {
  readonly name: string;
  readonly language: string;
}

/** Refuses what the Cloud API refuses, by the limits of its reference. @throws GraphError */
export function checkMessage(
  message: JsonObject,
  approved: readonly ApprovedTemplate[],
  media: (id: string) => { readonly mime: string } | undefined,
): void {
  const type = asText(message.type) ?? '';
  const content = asObject(message[type]) ?? {};
  if (type === 'text') within('text.body', asText(content.body), 4096);
  else if (type === 'interactive') checkInteractive(content);
  else if (MEDIA.includes(type)) checkMedia(content, media);
  else if (type !== 'template') throw new GraphError(131051);
  else if (templateOf(message, approved) === undefined) throw new GraphError(132001);
}

/** The template that is named, in the language that is asked for. */
export function templateOf<Known extends ApprovedTemplate>(
  { template }: JsonObject,
  approved: readonly Known[],
): Known | undefined {
  const asked = asObject(template) ?? {};
  const code = asText(asObject(asked.language)?.code);
  return approved.find(({ name, language }) => name === asText(asked.name) && language === code);
}

const MEDIA: readonly string[] = ['image', 'document', 'audio'];

function checkMedia(content: JsonObject, known: (id: string) => { readonly mime: string } | undefined): void {
  const file = known(asText(content.id) ?? '');
  if (file === undefined) throw new GraphError(33);
  // Meta would take it, and the phone would show a file to fetch where a voice was meant.
  if (content.voice === true && !/^audio\/ogg; ?codecs=opus$/.test(file.mime)) throw new GraphError(131053);
  if (content.caption !== undefined) within('caption', asText(content.caption), 1024);
}

function checkInteractive(interactive: JsonObject): void {
  const action = asObject(interactive.action) ?? {};
  within('body.text', asText(asObject(interactive.body)?.text), interactive.type === 'list' ? 4096 : 1024);
  if (interactive.type === 'button') {
    const replies = asObjects(action.buttons).map((button) => asObject(button.reply) ?? {});
    checkEntries(replies, { most: 3, title: 20, id: 256 });
  } else if (interactive.type === 'list') {
    within('action.button', asText(action.button), 20);
    const rows = asObjects(action.sections).flatMap((section) => asObjects(section.rows));
    checkEntries(rows, { most: 10, title: 24, id: 200 });
    for (const row of rows) if (row.description !== undefined) within('description', asText(row.description), 72);
  } else throw new GraphError(131009, 'interactive.type');
}

function checkEntries(
  entries: readonly JsonObject[],
  limits: { readonly most: number; readonly title: number; readonly id: number },
): void {
  if (entries.length === 0 || entries.length > limits.most) throw new GraphError(131009, 'number of choices');
  for (const { id, title } of entries) {
    within('id', asText(id), limits.id);
    within('title', asText(title), limits.title);
  }
  for (const key of ['id', 'title'] as const) {
    if (new Set(entries.map((entry) => entry[key])).size < entries.length) throw new GraphError(131009, `${key} twice`);
  }
}

function within(name: string, text: string | undefined, limit: number): void {
  if (text === undefined || text.trim() === '' || text.length > limit) throw new GraphError(131009, name);
}
