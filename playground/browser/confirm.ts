import { button, el } from './dom';
import { plainText } from './text';

/** Shows an element's own confirmation dialogue; true at once where it has none. */
export function confirmed(value: unknown): Promise<boolean> {
  if (typeof value !== 'object' || value === null) return Promise.resolve(true);
  const confirm = value as Record<string, unknown>;
  return new Promise((resolve) => {
    let answer = false;
    const title = el('h2', { id: 'confirm-title' }, plainText(confirm.title) || 'Confirmer');
    const dialog = el('dialog', { class: 'modal small', 'aria-labelledby': 'confirm-title' });
    const close = (yes: boolean) => () => {
      answer = yes;
      dialog.close();
    };
    const danger = confirm.style === 'danger' ? 'danger' : 'primary';
    dialog.append(
      el('header', { class: 'modal-head' }, title),
      el('div', { class: 'modal-body' }, el('p', {}, plainText(confirm.text))),
      el(
        'footer',
        { class: 'modal-foot' },
        button(plainText(confirm.deny) || 'Annuler', close(false), { class: 'block-button' }),
        button(plainText(confirm.confirm) || 'Oui', close(true), { class: `block-button ${danger}` }),
      ),
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(answer);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
