import { button, el, icon } from './dom';
import { freshId } from './surface';
import type { WireCommand } from './wire';

export interface ComposerOptions {
  label: string;
  /** Offered while a line starts with a slash; none in a thread, where Slack takes no commands. */
  commands: readonly WireCommand[];
  /** Resolves true when what was written has been taken. */
  send: (text: string, file: File | undefined) => Promise<boolean>;
}

/** The box in which one writes: Enter sends, Shift and Enter starts a line, a photo may go along. */
export class Composer {
  readonly element: HTMLFormElement;
  private readonly input: HTMLTextAreaElement;
  private readonly picker: HTMLInputElement;
  private readonly chosen = el('div', { class: 'chosen' });
  private readonly hints = el('div', { class: 'command-hints' });
  private busy = false;

  constructor(private readonly options: ComposerOptions) {
    const [id, fileId] = [freshId('composer'), freshId('file')];
    this.input = el('textarea', { id, rows: 1, placeholder: options.label, class: 'composer-input' });
    this.picker = el('input', {
      id: fileId,
      type: 'file',
      accept: 'image/*,application/pdf',
      class: 'visually-hidden',
    });
    const attach = el(
      'label',
      { for: fileId, class: 'tool', title: 'Joindre une photo' },
      icon('clip'),
      el('span', { class: 'visually-hidden' }, 'Joindre une photo'),
    );
    const send = el(
      'button',
      { type: 'submit', class: 'send', 'aria-label': 'Envoyer', title: 'Envoyer' },
      icon('send'),
    );
    this.element = el(
      'form',
      { class: 'composer' },
      this.hints,
      el('label', { for: id, class: 'visually-hidden' }, options.label),
      this.input,
      this.chosen,
      el('div', { class: 'composer-bar' }, this.picker, attach, el('span', { class: 'spacer' }), send),
    );
    this.listen();
  }

  private listen(): void {
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.send();
    });
    this.input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      void this.send();
    });
    this.input.addEventListener('input', () => {
      this.showHints();
    });
    this.picker.addEventListener('change', () => {
      this.showChosen();
    });
  }

  private async send(): Promise<void> {
    const [text, file] = [this.input.value, this.picker.files?.[0]];
    if (this.busy || (text.trim() === '' && !file)) return;
    this.busy = true;
    this.element.setAttribute('aria-busy', 'true');
    const taken = await this.options.send(text, file);
    this.busy = false;
    this.element.removeAttribute('aria-busy');
    if (!taken) return;
    // What was typed while the message was on its way stays.
    if (this.input.value === text) this.input.value = '';
    this.picker.value = '';
    this.showChosen();
    this.showHints();
  }

  private showChosen(): void {
    const file = this.picker.files?.[0];
    const drop = button(
      icon('close'),
      () => {
        this.picker.value = '';
        this.showChosen();
        this.input.focus();
      },
      { class: 'tool', 'aria-label': 'Retirer la pièce jointe' },
    );
    this.chosen.replaceChildren(...(file ? [el('span', { class: 'chip' }, icon('clip'), file.name, drop)] : []));
  }

  private showHints(): void {
    const typed = /^\/\S*$/.exec(this.input.value)?.[0];
    const matching = this.options.commands.filter(({ command }) => typed !== undefined && command.startsWith(typed));
    this.hints.replaceChildren(
      ...matching.map(({ command, usage, description }) =>
        button(
          el('span', {}, el('b', {}, command), ` ${usage} `, el('span', { class: 'faint' }, description)),
          () => {
            this.input.value = usage === '' ? command : `${command} `;
            this.showHints();
            this.input.focus();
          },
          { class: 'hint-button' },
        ),
      ),
    );
  }
}
