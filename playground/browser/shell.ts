import { button, el, icon } from './dom';
import { avatar } from './message';
import { freshId } from './surface';
import type { WireChannel, WireUser } from './wire';

export type Tab = 'channel' | 'home';

export interface ShellParts {
  channel: readonly HTMLElement[];
  thread: readonly HTMLElement[];
  home: readonly HTMLElement[];
  onPerson: (id: string) => void;
  onTab: (tab: Tab) => void;
  onCloseThread: () => void;
}

const TOAST_MS = 6000;

/** The frame of the page: who one is, where one is, and the places for channel, thread and Home. */
export class Shell {
  private readonly chooser: HTMLSelectElement;
  private readonly face = el('span', { class: 'face' });
  private readonly live = el('span', { class: 'live', role: 'status' }, 'Connexion…');
  private readonly channelTab: HTMLButtonElement;
  private readonly homeTab: HTMLButtonElement;
  private readonly title = el('h1', {});
  private readonly topic = el('p', { class: 'faint' });
  private readonly channelPane: HTMLElement;
  private readonly threadPane: HTMLElement;
  private readonly homePane: HTMLElement;
  private readonly toasts = el('div', { class: 'toasts', role: 'alert' });

  constructor(
    private readonly root: HTMLElement,
    parts: ShellParts,
  ) {
    const id = freshId('person');
    this.chooser = el('select', { id, class: 'person' });
    this.chooser.addEventListener('change', () => {
      parts.onPerson(this.chooser.value);
    });
    const tab = (name: Tab, ...label: (Node | string)[]) =>
      button(
        el('span', { class: 'tab-label' }, ...label),
        () => {
          this.select(name);
          parts.onTab(name);
        },
        { class: 'tab' },
      );
    this.channelTab = tab('channel', icon('hash'), 'sinistres');
    this.homeTab = tab('home', icon('home'), 'Accueil');
    this.channelPane = el(
      'section',
      { class: 'pane channel-pane', 'aria-label': 'Salon' },
      el('header', { class: 'pane-head' }, this.title, this.topic),
      ...parts.channel,
    );
    const close = button(icon('close'), parts.onCloseThread, { class: 'tool', 'aria-label': 'Fermer le fil' });
    this.threadPane = el(
      'aside',
      { class: 'pane thread-pane', 'aria-label': 'Fil de discussion', hidden: true },
      el('header', { class: 'pane-head' }, el('h2', {}, 'Fil de discussion'), close),
      ...parts.thread,
    );
    this.homePane = el(
      'section',
      { class: 'pane home-pane', 'aria-label': "Accueil de l'application", hidden: true },
      el('header', { class: 'pane-head' }, el('h2', {}, 'Accueil')),
      ...parts.home,
    );
    root.replaceChildren(
      el(
        'header',
        { class: 'side' },
        el(
          'div',
          { class: 'brand' },
          el('span', { class: 'brand-mark', 'aria-hidden': 'true' }, 'D'),
          el('span', {}, 'Dossier'),
          this.live,
        ),
        el('nav', { class: 'tabs', 'aria-label': 'Espace de travail' }, this.channelTab, this.homeTab),
        el('div', { class: 'who' }, this.face, el('div', {}, el('label', { for: id }, 'Vous êtes'), this.chooser)),
      ),
      el('main', { class: 'panes' }, this.channelPane, this.threadPane, this.homePane),
      this.toasts,
    );
    this.select('channel');
  }

  showPeople(users: readonly WireUser[], me: string): void {
    const people = users.filter((user) => !user.is_bot);
    const options = people.map((user) =>
      el('option', { value: user.id, selected: user.id === me }, `${user.real_name} · ${user.title}`),
    );
    this.chooser.replaceChildren(...options);
    this.face.replaceChildren(
      avatar(
        users.find((user) => user.id === me),
        me,
      ),
    );
  }

  showChannel(channel: WireChannel): void {
    this.title.replaceChildren(icon(channel.is_private ? 'lock' : 'hash'), channel.name);
    this.topic.replaceChildren(`${channel.topic} · ${channel.members.length} membres`);
    this.channelPane.setAttribute('aria-label', `Salon ${channel.name}`);
  }

  showThread(open: boolean): void {
    this.threadPane.hidden = !open || this.homePane.hidden === false;
    this.root.classList.toggle('with-thread', !this.threadPane.hidden);
  }

  focusThread(): void {
    this.threadPane.querySelector<HTMLElement>('textarea')?.focus();
  }

  showLive(live: boolean): void {
    this.live.replaceChildren(live ? 'En direct' : 'Reconnexion…');
    this.live.classList.toggle('off', !live);
  }

  /** Says something that went wrong, for a few seconds. */
  toast(text: string): void {
    const toast = el('p', { class: 'toast' }, text);
    this.toasts.append(toast);
    setTimeout(() => {
      toast.remove();
    }, TOAST_MS);
  }

  private select(tab: Tab): void {
    this.channelPane.hidden = tab !== 'channel';
    this.homePane.hidden = tab !== 'home';
    this.channelTab.setAttribute('aria-current', tab === 'channel' ? 'page' : 'false');
    this.homeTab.setAttribute('aria-current', tab === 'home' ? 'page' : 'false');
  }
}
