import { button, el } from './dom';
import { freshId } from './surface';

/** A message's own words, to be changed: Escape gives up, Enter keeps. */
export function editBox(text: string, done: (text: string | undefined) => Promise<unknown>): HTMLElement {
  const id = freshId('edit');
  const input = el('textarea', { id, rows: 2, class: 'composer-input' });
  input.value = text;
  const keep = () => done(input.value.trim() === '' ? undefined : input.value);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') void done(undefined);
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    void keep();
  });
  queueMicrotask(() => {
    input.focus();
  });
  return el(
    'div',
    { class: 'composer editing' },
    el('label', { for: id, class: 'visually-hidden' }, 'Modifier le message'),
    input,
    el(
      'div',
      { class: 'composer-bar' },
      el('span', { class: 'spacer' }),
      button('Annuler', () => done(undefined), { class: 'block-button' }),
      button('Enregistrer', keep, { class: 'block-button primary' }),
    ),
  );
}
