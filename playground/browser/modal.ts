import { drawBlocks } from './blocks';
import { button, el } from './dom';
import { Form } from './form';
import { sentenceFor } from './server';
import type { Surface } from './surface';
import type { ActResult, RawValues, WireView } from './wire';

export interface ModalPorts {
  surface: (form: Form, view: WireView) => Surface;
  submit: (view: WireView, values: RawValues) => Promise<ActResult>;
  close: (view: WireView) => Promise<unknown>;
}

/** The app's modal: one dialogue that shows the view on top of the stack. */
export class Modal {
  private dialog: HTMLDialogElement | undefined;
  private shown: WireView | undefined;
  private form = new Form();

  constructor(private readonly ports: ModalPorts) {}

  show(view: WireView | undefined): void {
    if (!view) {
      this.dialog?.close();
      return;
    }
    if (this.shown?.id === view.id && this.shown.hash === view.hash) return;
    // A view that the app updates keeps what was entered in the controls that it keeps.
    this.form = new Form(this.shown?.id === view.id ? this.form.values() : {});
    this.shown = view;
    const dialog = this.opened();
    dialog.setAttribute('aria-label', view.title);
    dialog.replaceChildren(this.draw(view));
    dialog.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }

  private opened(): HTMLDialogElement {
    if (this.dialog) return this.dialog;
    const dialog = el('dialog', { class: 'modal' });
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      this.askToClose();
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      this.dialog = undefined;
      this.shown = undefined;
    });
    document.body.append(dialog);
    dialog.showModal();
    this.dialog = dialog;
    return dialog;
  }

  private askToClose(): void {
    if (this.shown) void this.ports.close(this.shown);
  }

  private draw(view: WireView): HTMLElement {
    const close = () => {
      this.askToClose();
    };
    const back = view.previous_view_id === null ? 'Annuler' : 'Retour';
    const form = el(
      'form',
      { class: 'modal-form', novalidate: true },
      el(
        'header',
        { class: 'modal-head' },
        el('h2', {}, view.title),
        button('×', close, { class: 'tool', 'aria-label': 'Fermer' }),
      ),
      el(
        'div',
        { class: 'modal-body' },
        el('p', { class: 'error general', role: 'alert' }),
        drawBlocks(view.blocks, this.ports.surface(this.form, view)),
      ),
      el(
        'footer',
        { class: 'modal-foot' },
        button(view.close ?? back, close, { class: 'block-button' }),
        view.submit !== null && el('button', { type: 'submit', class: 'block-button primary' }, view.submit),
      ),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.submit(form, view);
    });
    return form;
  }

  private async submit(form: HTMLFormElement, view: WireView): Promise<void> {
    if (form.getAttribute('aria-busy') === 'true') return;
    form.setAttribute('aria-busy', 'true');
    showErrors(form, {}, '');
    const result = await this.ports.submit(view, this.form.values());
    form.removeAttribute('aria-busy');
    if (!result.ok) showErrors(form, result.errors ?? {}, result.errors ? '' : sentenceFor(result.error));
  }
}

/** Puts each error under its field, and the cursor in the first; what belongs to no field stands on top. */
function showErrors(form: HTMLElement, errors: Readonly<Record<string, string>>, general: string): void {
  const blocks = [...form.querySelectorAll<HTMLElement>('.input')];
  const wrong = blocks.filter((block) => showError(block, errors[nameOf(block)] ?? ''));
  const named = blocks.map(nameOf);
  const others = Object.entries(errors).flatMap(([name, sentence]) => (named.includes(name) ? [] : [sentence]));
  form.querySelector('.general')?.replaceChildren([general, ...others].filter((each) => each !== '').join(' '));
  wrong[0]?.querySelector<HTMLElement>('input, select, textarea')?.focus();
}

function nameOf(block: HTMLElement): string {
  return block.dataset.block ?? '';
}

/** Shows a field's error, or that it has none; true when it has one. */
function showError(block: HTMLElement, sentence: string): boolean {
  block.querySelector('.control, .choices')?.setAttribute('aria-invalid', String(sentence !== ''));
  block.querySelector('.error')?.replaceChildren(sentence);
  return sentence !== '';
}
