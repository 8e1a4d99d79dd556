import type { Words } from './tracking-words.js';
import { improveUploads, isBusy } from './upload-forms.js';

interface Change {
  /** All dossiers in their order; null: only some have changed. */
  readonly ordre: readonly string[] | null;
  readonly cartes: readonly { readonly numero: string; readonly html: string; readonly version: string }[];
}

/** Keeps the page true: cards that have changed are put in the place of themselves as they come. */
export function followLive(words: Words): void {
  const list = document.getElementById('dossiers');
  const state = document.getElementById('direct');
  const announcement = document.getElementById('annonce');
  if (!list || !state || !announcement) return;
  const seen = [...list.querySelectorAll<HTMLElement>('article')].map(
    (card) => `${card.id}:${card.dataset.version ?? ''}`,
  );
  const stream = new EventSource(`/suivi/flux?vu=${seen.join(',')}`);
  const say = (text = '', lost = false): void => {
    state.textContent = text;
    state.classList.toggle('lost', lost);
    state.hidden = text === '';
  };
  stream.addEventListener('open', () => {
    say(words.live);
  });
  stream.addEventListener('error', () => {
    say(words.liveLost, true);
  });
  stream.addEventListener('fin', () => {
    stream.close();
    // The server decides what may still be seen.
    location.assign('/suivi?avis=session_over');
  });
  stream.addEventListener('dossiers', (event: MessageEvent<string>) => {
    const { ordre, cartes } = JSON.parse(event.data) as Change;
    for (const { numero, html, version } of cartes) {
      if (put(list, numero, html, version, words))
        announcement.textContent = words.changed?.replace('{numero}', numero) ?? '';
    }
    if (ordre) arrange(list, ordre);
  });
}

/** @returns whether something was put there. */
function put(list: HTMLElement, number: string, html: string, version: string, words: Words): boolean {
  const before = document.getElementById(number);
  if (before?.dataset.version === version) return false;
  const made = new DOMParser().parseFromString(html, 'text/html').querySelector('article');
  if (!made) return false;
  if (before && isBusy(before)) {
    // A photo is being chosen or sent: the card waits for it.
    before.addEventListener('upload-over', () => put(list, number, html, version, words), { once: true });
    return false;
  }
  if (before) {
    keepOpen(before, made);
    const focus = focusPath(before);
    before.replaceWith(made);
    if (focus) made.querySelector<HTMLElement>(focus)?.focus({ preventScroll: true });
  } else {
    list.querySelector('.empty')?.remove();
    list.prepend(made);
  }
  improveUploads(made, words);
  made.classList.add('fresh');
  return true;
}

/** What was opened or closed by hand stays so. */
function keepOpen(before: HTMLElement, after: HTMLElement): void {
  const old = before.querySelectorAll('details');
  after.querySelectorAll('details').forEach((details, index) => {
    const known = old[index];
    if (known) details.open = known.open;
  });
}

/** Where the keyboard was, if it was in this card. */
function focusPath(card: HTMLElement): string | null {
  const { activeElement } = document;
  if (!activeElement || !card.contains(activeElement)) return null;
  if (activeElement.id) return `#${CSS.escape(activeElement.id)}`;
  if (activeElement.tagName === 'SUMMARY') return 'summary';
  return activeElement.classList.contains('human') ? '.human' : 'summary';
}

function arrange(list: HTMLElement, order: readonly string[]): void {
  for (const card of list.querySelectorAll('article')) if (!order.includes(card.id)) card.remove();
  for (const number of order) {
    const card = document.getElementById(number);
    // Moving what stands right already would take the focus from it.
    if (card && list.querySelectorAll('article')[order.indexOf(number)] !== card) list.append(card);
  }
}
