/** The line above the conversation that says why nothing moves. One at a time; the network's goes first. */
export class Notice {
  private offline = false;
  private trouble: {
    readonly text: string;
    readonly button?: { readonly text: string; readonly press: () => void };
  } | null = null;

  constructor(
    private readonly box: HTMLElement,
    private readonly offlineText: string,
  ) {
    const look = (): void => {
      this.offline = !navigator.onLine;
      this.show();
    };
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
    look();
  }

  say(text: string, button?: { readonly text: string; readonly press: () => void }): void {
    this.trouble = button ? { text, button } : { text };
    this.show();
  }

  clear(): void {
    this.trouble = null;
    this.show();
  }

  private show(): void {
    const text = this.offline ? this.offlineText : this.trouble?.text;
    this.box.hidden = text === undefined;
    this.box.replaceChildren(...(text === undefined ? [] : [text]));
    const button = this.offline ? undefined : this.trouble?.button;
    if (!button) return;
    const pressed = document.createElement('button');
    pressed.type = 'button';
    pressed.textContent = button.text;
    pressed.addEventListener('click', button.press);
    this.box.append(pressed);
  }
}
