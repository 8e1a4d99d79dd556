import { drawBlocks } from './blocks';
import { Composer } from './composer';
import { button, el, icon } from './dom';
import { editBox } from './editing';
import { Feed } from './feed';
import { Form } from './form';
import type { Item } from './keyed';
import { KeyedList } from './keyed';
import { drawMessage } from './message';
import { Modal } from './modal';
import { sentenceFor, type Server } from './server';
import { Shell } from './shell';
import { learn, NOTHING, repliesOf, rootsOf, userOf, type Known } from './store';
import type { Surface } from './surface';
import type { ActResult, Notice, RawValue, WireChannel, WireMessage, WireView } from './wire';

/** The workspace's page: what one person sees of it, and what they do in it. */
export class SlackPage {
  private known: Known = NOTHING;
  private channelId = '';
  private thread: string | undefined;
  private editing: { ts: string; text: string } | undefined;
  private unfollow: () => void = () => undefined;
  private due = false;
  private readonly shell: Shell;
  private readonly modal: Modal;
  private readonly feed = new Feed('Messages du salon');
  private readonly threadFeed = new Feed('Messages du fil');
  private readonly channelComposer = el('div', { class: 'composer-place' });
  private readonly composerList = new KeyedList(this.channelComposer);
  private readonly home = el('div', { class: 'home' });
  private readonly homeList = new KeyedList(this.home);

  constructor(
    root: HTMLElement,
    private readonly server: Server,
  ) {
    this.shell = new Shell(root, {
      channel: [this.feed.element, this.channelComposer],
      thread: [this.threadFeed.element, this.threadComposer().element],
      home: [this.home],
      onPerson: (id) => {
        this.become(id);
      },
      onTab: (tab) => {
        if (tab === 'home') void this.act('home', {});
        this.draw();
      },
      onCloseThread: () => {
        this.openThread(undefined);
      },
    });
    this.modal = new Modal({
      surface: (form, view) => this.viewSurface(form, view),
      submit: (view, values) => this.server.act('submit', { user: this.known.me, view_id: view.id, values }),
      close: (view) => this.act('close', { view_id: view.id }),
    });
  }

  /** Shows the workspace as this person sees it. */
  become(user: string): void {
    this.unfollow();
    this.unfollow = this.server.follow(
      user,
      (notice) => {
        this.take(notice);
      },
      (live) => {
        this.shell.showLive(live);
      },
    );
  }

  /** Goes to a message named in the address, `#channel/ts`. */
  goTo(channel: string, ts: string): void {
    const message = this.known.messages.get(`${channel}/${ts}`);
    if (!message) return;
    this.channelId = channel;
    this.openThread(message.thread_ts);
    (message.thread_ts === undefined ? this.feed : this.threadFeed).reveal(ts);
  }

  private take(notice: Notice): void {
    const first = this.known === NOTHING;
    this.known = learn(this.known, notice);
    if (notice.type === 'snapshot') {
      this.channelId = this.channel()?.id ?? notice.channels[0]?.id ?? '';
      this.shell.showPeople(notice.users, notice.me);
    }
    if (first) {
      this.draw();
      const [, channel = '', ts = ''] = /^#(\w+)\/([\d.]+)$/.exec(location.hash) ?? [];
      this.goTo(channel, ts);
    } else this.drawSoon();
  }

  /** Several notices of one moment are drawn together. */
  private drawSoon(): void {
    if (this.due) return;
    this.due = true;
    queueMicrotask(() => {
      this.due = false;
      this.draw();
    });
  }

  private channel(): WireChannel | undefined {
    return this.known.channels.find((channel) => channel.id === this.channelId);
  }

  private draw(): void {
    const channel = this.channel();
    if (!channel) return;
    const root = this.thread === undefined ? undefined : this.known.messages.get(`${channel.id}/${this.thread}`);
    if (!root) this.thread = undefined;
    this.shell.showChannel(channel);
    this.shell.showThread(root !== undefined);
    const roots = rootsOf(this.known, channel.id);
    this.feed.show(
      roots,
      (message) => this.item(message, true),
      channel.joined ? 'Aucun dossier pour le moment. Les escalades arrivent ici.' : '',
    );
    if (root) {
      const replies = repliesOf(this.known, channel.id, root.ts);
      this.threadFeed.show([root, ...replies], (message) => this.item(message, false), '');
    }
    this.composerList.show([this.composerItem(channel)]);
    this.drawHome();
    this.modal.show(this.known.views[this.known.views.length - 1]);
  }

  private composerItem(channel: WireChannel): Item {
    return {
      key: 'composer',
      version: `${channel.id} ${channel.joined} ${this.known.me}`,
      draw: () => (channel.joined ? this.channelComposerFor(channel) : this.closedDoor(channel)),
    };
  }

  private channelComposerFor(channel: WireChannel): HTMLElement {
    return new Composer({
      label: `Message dans #${channel.name}`,
      commands: this.known.commands,
      send: (text, file) => this.send(text, file, undefined),
    }).element;
  }

  private threadComposer(): Composer {
    return new Composer({
      label: 'Répondre dans le fil',
      commands: [],
      send: (text, file) => this.send(text, file, this.thread),
    });
  }

  /** For who is not a member: a private channel shows nothing, and a member can let them in. */
  private closedDoor(channel: WireChannel): HTMLElement {
    const member = this.known.users.find((user) => channel.members.includes(user.id) && !user.is_bot);
    const ask = async (): Promise<void> => {
      if (!member) return;
      const invited = this.known.me;
      this.report(await this.server.act('invite', { user: member.id, channel: channel.id, invited }));
    };
    return el(
      'div',
      { class: 'closed-door' },
      icon('lock'),
      el('p', {}, `#${channel.name} est un salon privé dont vous n'êtes pas membre.`),
      button(`Se faire inviter par ${member?.display_name ?? 'un membre'}`, ask, { class: 'block-button primary' }),
    );
  }

  private async send(text: string, file: File | undefined, thread_ts: string | undefined): Promise<boolean> {
    const where = { user: this.known.me, channel: this.channelId, ...(thread_ts === undefined ? {} : { thread_ts }) };
    if (file) return this.report(await this.server.share(file, { ...where, text }));
    const command = text.startsWith('/') && thread_ts === undefined;
    return this.report(await this.server.act(command ? 'command' : 'type', { ...where, text }));
  }

  /** Does something as the person before the page, in the channel that is shown. */
  private async act(name: string, body: object): Promise<void> {
    this.report(await this.server.act(name, { user: this.known.me, channel: this.channelId, ...body }));
  }

  private report(result: ActResult): boolean {
    const error = result.ok ? (result.delivered === false ? String(result.outcome) : undefined) : result.error;
    if (error !== undefined) this.shell.toast(sentenceFor(error));
    return error === undefined;
  }

  private openThread(ts: string | undefined): void {
    const closing = ts === undefined ? this.thread : undefined;
    this.thread = ts;
    this.draw();
    if (ts !== undefined) this.shell.focusThread();
    else if (closing !== undefined) this.feed.reveal(closing);
  }

  private item(message: WireMessage, inChannel: boolean): Item {
    const replies = inChannel ? repliesOf(this.known, message.channel, message.ts) : [];
    const editing = this.editing?.ts === message.ts ? this.editing : undefined;
    const threads = inChannel && message.ephemeral !== true;
    return {
      key: message.ts,
      version: JSON.stringify([message, this.known.me, replies.length, replies[replies.length - 1]?.ts, editing]),
      draw: () =>
        editing
          ? this.editBox(editing)
          : drawMessage(message, {
              me: this.known.me,
              server: this.server,
              surface: this.messageSurface(message),
              user: (id) => userOf(this.known, id),
              replies,
              ...(threads
                ? {
                    openThread: () => {
                      this.openThread(message.thread_ts ?? message.ts);
                    },
                  }
                : {}),
              edit: () => this.startEditing(message),
              act: (name, body) => this.act(name, body),
            }),
    };
  }

  private async startEditing(message: WireMessage): Promise<void> {
    const source = await this.server.act('source', { text: message.text });
    this.editing = { ts: message.ts, text: source.ok ? String(source.text) : message.text };
    this.draw();
  }

  private editBox(editing: { ts: string; text: string }): HTMLElement {
    return editBox(editing.text, async (text) => {
      this.editing = undefined;
      if (text !== undefined && text !== editing.text) await this.act('edit', { ts: editing.ts, text });
      this.draw();
    });
  }

  private drawHome(): void {
    const { home } = this.known;
    const version = home ? `${home.id} ${home.hash}` : 'none';
    const draw = () =>
      home
        ? drawBlocks(home.blocks, this.viewSurface(new Form(), home))
        : el('p', { class: 'empty' }, "L'application n'a pas encore d'accueil à montrer.");
    this.homeList.show([{ key: 'home', version, draw }]);
  }

  private messageSurface(message: WireMessage): Surface {
    return this.surface(new Form(), { ts: message.ts });
  }

  private viewSurface(form: Form, view: WireView): Surface {
    return this.surface(form, { view_id: view.id });
  }

  private surface(form: Form, place: { ts: string } | { view_id: string }): Surface {
    return {
      names: {
        user: (id) => userOf(this.known, id)?.display_name,
        channel: (id) => this.known.channels.find((channel) => channel.id === id)?.name,
      },
      people: this.known.users,
      form,
      act: (what: { block_id: string; action_id: string; value?: RawValue }) =>
        this.act('click', { ...place, ...what, values: form.values() }),
    };
  }
}
