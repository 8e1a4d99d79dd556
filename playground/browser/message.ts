import { drawBlocks } from './blocks';
import { button, el, icon, type Child } from './dom';
import { emojiOf, QUICK_REACTIONS } from './emoji';
import type { Server } from './server';
import type { Surface } from './surface';
import { mrkdwn } from './text';
import type { WireFile, WireMessage, WireUser } from './wire';

/** What a message's drawing needs of the page around it. */
export interface MessageContext {
  me: string;
  server: Server;
  surface: Surface;
  user: (id: string) => WireUser | undefined;
  /** Replies of the thread that this message heads; shown only where threads can be opened. */
  replies: readonly WireMessage[];
  openThread?: () => void;
  edit: () => Promise<void>;
  act: (name: string, body: object) => Promise<unknown>;
}

export function avatar(user: WireUser | undefined, id: string): HTMLElement {
  const initials = (user?.real_name ?? '?')
    .split(' ')
    .map((word) => word.charAt(0))
    .slice(0, 2)
    .join('');
  const tone = Array.from(id).reduce((sum, character) => sum + character.charCodeAt(0), 0) % 5;
  return el('span', { class: `avatar tone-${user?.is_bot === true ? 'bot' : tone}`, 'aria-hidden': 'true' }, initials);
}

export function timeOf(ts: string): HTMLElement {
  const date = new Date(Number(ts) * 1000);
  const shown = date.toLocaleTimeString('fr-FR', { hour: '2-digit', minute: '2-digit' });
  return el('time', { datetime: date.toISOString(), title: date.toLocaleString('fr-FR') }, shown);
}

function head(message: WireMessage, user: WireUser | undefined): HTMLElement {
  return el(
    'div',
    { class: 'message-head' },
    el('strong', {}, message.username ?? user?.real_name ?? message.user),
    user?.is_bot === true && el('span', { class: 'badge' }, 'Appli'),
    timeOf(message.ts),
    message.edited === true && el('span', { class: 'faint' }, '(modifié)'),
  );
}

function files(all: readonly WireFile[], server: Server): Child {
  if (all.length === 0) return null;
  const drawn = all.map((file) => {
    const address = server.preview(file.id);
    const picture = /^image\/(png|jpeg|gif|webp)$/.test(file.mimetype);
    const inner = picture ? el('img', { src: address, alt: file.name, loading: 'lazy' }) : icon('clip');
    const name = el('span', { class: 'file-name' }, `${file.name} · ${sizeOf(file.size)}`);
    return el(
      'a',
      { class: picture ? 'file picture' : 'file', href: address, target: '_blank', rel: 'noopener' },
      inner,
      name,
    );
  });
  return el('div', { class: 'files' }, ...drawn);
}

function sizeOf(bytes: number): string {
  return bytes < 1e6
    ? `${Math.max(1, Math.round(bytes / 1000))} ko`
    : `${(bytes / 1e6).toFixed(1).replace('.', ',')} Mo`;
}

function reactions(message: WireMessage, context: MessageContext): Child {
  const drawn = (message.reactions ?? []).map(({ name, users }) => {
    const mine = users.includes(context.me);
    const who = users.map((id) => context.user(id)?.display_name ?? id).join(', ');
    const press = () => context.act('react', { ts: message.ts, name, add: !mine });
    return button(`${emojiOf(name) ?? `:${name}:`} ${users.length}`, press, {
      class: `reaction${mine ? ' mine' : ''}`,
      'aria-pressed': mine ? 'true' : 'false',
      'aria-label': `${name}, ${users.length} : ${who}`,
      title: who,
      'data-action': `reaction-${name}`,
    });
  });
  return drawn.length > 0 && el('div', { class: 'reactions' }, ...drawn);
}

function threadSummary(context: MessageContext): Child {
  const last = context.replies[context.replies.length - 1];
  if (!context.openThread || !last) return null;
  const people = [...new Set(context.replies.map((reply) => reply.user))].slice(0, 4);
  const faces = people.map((id) => avatar(context.user(id), id));
  const count = context.replies.length;
  return button(
    el(
      'span',
      {},
      ...faces,
      el('b', {}, `${count} réponse${count > 1 ? 's' : ''}`),
      ' ',
      el('span', { class: 'faint' }, 'Dernière à ', timeOf(last.ts)),
    ),
    context.openThread,
    { class: 'thread-summary', 'data-action': 'thread' },
  );
}

function tool(name: Parameters<typeof icon>[0], label: string, press: () => unknown): HTMLElement {
  return button(icon(name), press, {
    class: 'tool',
    'aria-label': label,
    title: label,
    'data-action': `tool-${label}`,
  });
}

function reactionMenu(message: WireMessage, context: MessageContext): HTMLElement {
  const choices = QUICK_REACTIONS.map(({ name, label }) =>
    button(emojiOf(name) ?? name, () => context.act('react', { ts: message.ts, name, add: true }), {
      class: 'tool',
      'aria-label': label,
      title: label,
    }),
  );
  return el(
    'details',
    { class: 'menu' },
    el('summary', { class: 'tool', 'aria-label': 'Réagir', title: 'Réagir' }, icon('smile')),
    el('div', { class: 'menu-body' }, ...choices),
  );
}

function tools(message: WireMessage, context: MessageContext): HTMLElement {
  const mine = message.user === context.me;
  return el(
    'div',
    { class: 'tools', role: 'group', 'aria-label': 'Actions sur le message' },
    reactionMenu(message, context),
    context.openThread && tool('reply', 'Répondre dans le fil', context.openThread),
    mine && tool('pencil', 'Modifier', context.edit),
    mine && tool('trash', 'Supprimer', () => context.act('delete', { ts: message.ts })),
  );
}

function body(message: WireMessage, context: MessageContext): HTMLElement {
  const { blocks = [], text } = message;
  if (blocks.length > 0) return drawBlocks(blocks, context.surface);
  return mrkdwn(text, context.surface.names);
}

export function drawMessage(message: WireMessage, context: MessageContext): HTMLElement {
  const user = context.user(message.user);
  if (message.subtype === 'tombstone') {
    return el(
      'article',
      { class: 'message gone', 'data-ts': message.ts },
      el('p', { class: 'faint' }, 'Ce message a été supprimé.'),
      threadSummary(context),
    );
  }
  const secret = message.ephemeral === true;
  return el(
    'article',
    { class: secret ? 'message ephemeral' : 'message', 'data-ts': message.ts, tabindex: -1 },
    avatar(user, message.user),
    el(
      'div',
      { class: 'message-main' },
      secret && el('p', { class: 'faint only-you' }, icon('lock'), ' Visible par vous seul'),
      head(message, user),
      body(message, context),
      files(message.files ?? [], context.server),
      reactions(message, context),
      threadSummary(context),
      secret &&
        button('Masquer', () => context.act('dismiss', { ts: message.ts }), {
          class: 'link',
          'data-action': 'dismiss',
        }),
    ),
    !secret && tools(message, context),
  );
}
