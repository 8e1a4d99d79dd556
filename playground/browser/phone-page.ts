import { button, el, icon } from './dom';
import { KeyedList } from './keyed';
import { drawLine, type Tap } from './phone-line';
import type { PhoneView } from './phone-wire';

/** One phone at a time: its chat with the business, and what its owner can send. */
export class PhonePage {
  private view: PhoneView | null = null;
  private source: EventSource | null = null;
  private readonly people = el('select', { 'aria-label': 'Téléphone de' });
  private readonly note = el('p', { class: 'note' });
  private readonly clock = el('p', { class: 'clock', role: 'status' });
  private readonly lines = el('ol', { class: 'lines', 'aria-live': 'polite', 'aria-label': 'Conversation' });
  private readonly list = new KeyedList(this.lines);
  private readonly typing = el('p', { class: 'typing', hidden: true }, 'écrit…');
  private readonly box = el('textarea', { rows: 1, 'aria-label': 'Message', placeholder: 'Message' });
  private readonly file = el('input', {
    type: 'file',
    accept: 'image/*,application/pdf,audio/*',
    multiple: true,
    hidden: true,
    'aria-label': 'Fichier',
  });

  constructor(
    private readonly root: HTMLElement,
    private readonly base: string,
  ) {}

  open(): void {
    this.people.addEventListener('change', () => {
      this.become(this.people.value);
    });
    this.box.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey) return;
      event.preventDefault();
      void this.say();
    });
    this.file.addEventListener('change', () => void this.share());
    this.root.replaceChildren(
      el('header', {}, this.people, this.note, this.clock),
      this.lines,
      this.typing,
      el(
        'form',
        { class: 'composer' },
        this.file,
        button(
          icon('clip'),
          () => {
            this.file.click();
          },
          { 'aria-label': 'Joindre un fichier' },
        ),
        button(icon('pin'), () => this.act('locate', {}), { 'aria-label': 'Envoyer ma position' }),
        this.box,
        button(icon('send'), () => this.say(), { 'aria-label': 'Envoyer', class: 'send' }),
      ),
      el(
        'footer',
        { class: 'network' },
        button('Avancer de 24 h', () => this.act('advance', { hours: 24 })),
      ),
    );
    this.become(location.hash.slice(1));
  }

  private become(person: string): void {
    this.source?.close();
    this.source = new EventSource(`${this.base}/stream?person=${encodeURIComponent(person)}`);
    this.source.addEventListener('message', (event) => {
      this.show(JSON.parse(String(event.data)) as PhoneView);
    });
  }

  private show(view: PhoneView): void {
    this.view = view;
    const me = view.people.find(({ id }) => id === view.me);
    if (this.people.childElementCount !== view.people.length) {
      this.people.replaceChildren(
        ...view.people.map(({ id, name, number }) =>
          el('option', { value: id }, `${name} · ${number ?? 'numéro masqué'}`),
        ),
      );
    }
    this.people.value = view.me;
    this.note.textContent = me?.note ?? '';
    this.clock.textContent = clockText(view);
    this.typing.hidden = !view.typing;
    this.list.show(
      view.lines.map((line) => ({
        key: line.id,
        version: JSON.stringify(line),
        draw: () => drawLine(line, this.base, (tap) => this.tap(tap)),
      })),
    );
    this.lines.scrollTop = this.lines.scrollHeight;
    const unread = view.lines.some(({ status }) => status === 'delivered');
    if (unread && document.visibilityState === 'visible') void this.act('look', {});
  }

  private async say(): Promise<void> {
    const text = this.box.value.trim();
    if (text === '') return;
    this.box.value = '';
    await this.act('say', { text });
  }

  private tap({ line, id, title, kind }: Tap): Promise<void> {
    return this.act('tap', { line, id, title, kind });
  }

  private async share(): Promise<void> {
    const caption = this.box.value.trim();
    this.box.value = '';
    for (const file of Array.from(this.file.files ?? [])) {
      const query = new URLSearchParams({ person: this.view?.me ?? '', name: file.name, type: file.type, caption });
      const headers = { 'content-type': 'application/octet-stream' };
      await fetch(`${this.base}/share?${query.toString()}`, { method: 'POST', headers, body: file });
    }
    this.file.value = '';
  }

  private async act(name: string, body: object): Promise<void> {
    const headers = { 'content-type': 'application/json' };
    const person = this.view?.me ?? '';
    await fetch(`${this.base}/act/${name}`, { method: 'POST', headers, body: JSON.stringify({ ...body, person }) });
  }
}

function clockText({ windowLeftMs, now }: PhoneView): string {
  const time = new Date(now).toLocaleString('fr-FR', {
    day: '2-digit',
    month: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const minutes = Math.floor(windowLeftMs / 60_000);
  const left = `${Math.floor(minutes / 60)}\u00A0h\u00A0${String(minutes % 60).padStart(2, '0')}`;
  return minutes === 0 ? `${time} · fenêtre de 24 h fermée` : `${time} · réponse libre encore ${left}`;
}
