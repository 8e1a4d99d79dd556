import { button, el, type Child } from './dom';
import { drawText } from './phone-text';
import type { WireLine } from './phone-wire';

interface Choice {
  id: string;
  title: string;
  description?: string;
}

export interface Tap extends Choice {
  kind: 'button' | 'list';
  line: string;
}

interface Interactive {
  type: 'button' | 'list';
  body: { text: string };
  action: { button?: string; buttons?: { reply: Choice }[]; sections?: { rows: Choice[] }[] };
}

/** One bubble, with what can be tapped under it. */
export function drawLine(line: WireLine, base: string, tap: (tapped: Tap) => unknown): HTMLElement {
  const side = line.from === 'customer' ? 'mine' : 'theirs';
  return el(
    'li',
    { class: `line ${side}`, 'data-id': line.id },
    el('div', { class: 'bubble' }, ...content(line, base), footer(line)),
    choices(line, tap),
  );
}

type Given = Readonly<Record<string, unknown>>;

const DRAWN: Readonly<Record<string, (given: Given, address: string) => Child[]>> = {
  text: ({ body }) => [el('p', {}, ...drawText(String(body)))],
  interactive: (given) => [el('p', {}, ...drawText(saidBy(given)))],
  image: (_given, address) => [el('img', { src: address, alt: 'Photo', loading: 'lazy' })],
  audio: (_given, address) => [el('audio', { src: address, controls: true })],
  document: ({ filename }, address) => [el('a', { href: address, target: '_blank' }, String(filename))],
  location: ({ name, address }) => [el('p', {}, `Position : ${String(name)}, ${String(address)}`)],
};

function content({ message, template, media }: WireLine, base: string): Child[] {
  const type = String(message.type);
  if (template !== undefined) return [el('p', { class: 'tag' }, 'Modèle'), el('p', {}, template)];
  const given = (message[type] ?? {}) as Given;
  const draw = Object.hasOwn(DRAWN, type) ? DRAWN[type] : undefined;
  const drawn = draw?.(given, `${base}/media/${media ?? ''}`) ?? [el('p', { class: 'tag' }, type)];
  return typeof given.caption === 'string' ? [...drawn, el('p', {}, ...drawText(given.caption))] : drawn;
}

/** What a question says, or the words of the button that was tapped. */
function saidBy(given: Given): string {
  const { body, button_reply, list_reply } = given as {
    body?: { text: string };
    button_reply?: Choice;
    list_reply?: Choice;
  };
  return body?.text ?? (button_reply ?? list_reply)?.title ?? '';
}

const FATE = { accepted: 'en route', sent: 'envoyé', delivered: 'remis', read: 'lu', failed: 'non remis' } as const;

function footer(line: WireLine): HTMLElement {
  const time = new Date(line.at).toLocaleTimeString('fr-FR', { hour: '2-digit', minute: '2-digit' });
  const fate = line.status ? FATE[line.status] : line.seen ? 'lu' : 'envoyé';
  const error = line.error === undefined ? '' : ` (${line.error})`;
  return el('footer', {}, `${time} · ${fate}${error}`);
}

function choices(line: WireLine, tap: (tapped: Tap) => unknown): HTMLElement | null {
  if (line.from !== 'business' || line.message.type !== 'interactive') return null;
  const { type, action } = line.message.interactive as Interactive;
  const entries =
    type === 'button'
      ? (action.buttons ?? []).map(({ reply }) => reply)
      : (action.sections ?? []).flatMap(({ rows }) => rows);
  const drawn = entries.map((choice) =>
    button(choice.title, () => tap({ ...choice, kind: type, line: line.id }), {
      class: 'choice',
      ...(choice.description === undefined ? {} : { title: choice.description }),
    }),
  );
  if (type === 'button') return el('div', { class: 'choices' }, ...drawn);
  return el('details', { class: 'choices list' }, el('summary', {}, action.button ?? ''), ...drawn);
}
