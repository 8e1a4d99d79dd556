import { Readable } from 'node:stream';
import type { webApi } from '@slack/bolt';
import type { AdvisorDesk, DeskFileRef, DeskPlace, DeskReaction, DeskRef } from '../../commands/desk/advisor-desk';
import type { DeskMessage, DeskNotice } from '../../commands/desk/views';
import { AppError } from '../../domain/errors';
import { ChannelIds } from './channel-ids';
import { postingClient, type SlackConnection } from './clients';
import { findPosted, metadataFor } from './reconcile';
import { renderMessage, renderNotice } from './render-message';
import { deskFault, slackCodeOf } from './slack-errors';

export interface SlackDeskOptions extends SlackConnection {
  /** The company's zone, where Slack cannot use the reader's own. */
  readonly timeZone: string;
}

const REACTIONS: Readonly<Record<DeskReaction, string>> = { delivered: 'white_check_mark', not_delivered: 'warning' };

/** What is written in a thread and must be seen by those who look at the channel only. */
const BROADCAST: readonly DeskMessage['kind'][] = ['alert', 'return'];

/** Milliseconds for a shared file to come in whole. */
const DOWNLOAD_TIMEOUT = 20_000;

/** The advisors' desk in Slack. */
export class SlackDesk implements AdvisorDesk {
  private readonly client: webApi.WebClient;
  private readonly channels: ChannelIds;

  constructor(private readonly options: SlackDeskOptions) {
    this.client = postingClient(options);
    this.channels = new ChannelIds(this.client);
  }

  async post(place: DeskPlace, message: DeskMessage, key: string, maybeSent: boolean, since: Date): Promise<DeskRef> {
    const channel = await this.call('conversations.list', () => this.channels.idOf(place.channel));
    if (maybeSent) {
      const at = { channel, thread: place.thread };
      const found = await this.call('conversations.history', () => findPosted(this.client, at, key, since));
      if (found !== null) return found;
    }
    const { text, blocks } = renderMessage(message, this.options.timeZone);
    const inThread =
      place.thread === null ? {} : { thread_ts: place.thread, reply_broadcast: BROADCAST.includes(message.kind) };
    const posted = await this.call('chat.postMessage', () =>
      this.client.chat.postMessage({
        channel,
        text,
        blocks,
        metadata: metadataFor(key),
        unfurl_links: false,
        unfurl_media: false,
        ...inThread,
      }),
    );
    return { channel: posted.channel ?? channel, ts: posted.ts ?? '' };
  }

  async update({ channel, ts }: DeskRef, message: DeskMessage, key: string): Promise<void> {
    const { text, blocks } = renderMessage(message, this.options.timeZone);
    await this.call('chat.update', () =>
      this.client.chat.update({ channel, ts, text, blocks, metadata: metadataFor(key) }),
    );
  }

  async tellPrivately(place: DeskPlace, slackUserId: string, notice: DeskNotice): Promise<void> {
    const rendered = renderNotice(notice);
    const message = rendered.blocks.length === 0 ? { text: rendered.text } : rendered;
    const thread = place.thread === null ? {} : { thread_ts: place.thread };
    await this.call('chat.postEphemeral', () =>
      this.client.chat.postEphemeral({ channel: place.channel, user: slackUserId, ...message, ...thread }),
    );
  }

  async react({ channel, ts }: DeskRef, reaction: DeskReaction): Promise<void> {
    await this.call('reactions.add', async () => {
      try {
        await this.client.reactions.add({ channel, timestamp: ts, name: REACTIONS[reaction] });
      } catch (fault) {
        if (slackCodeOf(fault) !== 'already_reacted') throw fault;
      }
    });
  }

  async fetchFile(file: DeskFileRef): Promise<AsyncIterable<Uint8Array>> {
    // The token goes to Slack and to nobody else, whatever address stands in an event.
    if (!this.isSlackAddress(file.url)) throw new AppError('desk_refused', 'a shared file lies outside Slack');
    const response = await fetch(file.url, {
      headers: { authorization: `Bearer ${this.options.botToken}` },
      redirect: 'manual',
      signal: AbortSignal.timeout(DOWNLOAD_TIMEOUT),
    }).catch((cause: unknown) => {
      throw new AppError('desk_unavailable', 'a shared file could not be reached', { cause });
    });
    if (response.status === 200 && response.body !== null) {
      return Readable.fromWeb(response.body) as AsyncIterable<Uint8Array>;
    }
    await response.body?.cancel();
    const later = response.status === 429 || response.status >= 500;
    throw new AppError(later ? 'desk_unavailable' : 'desk_refused', `a shared file: HTTP ${response.status}`);
  }

  private isSlackAddress(url: string): boolean {
    if (!URL.canParse(url)) return false;
    const { origin, protocol, hostname } = new URL(url);
    if (origin === new URL(this.options.apiUrl).origin) return true;
    return protocol === 'https:' && (hostname === 'slack.com' || hostname.endsWith('.slack.com'));
  }

  private async call<T>(method: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (fault) {
      throw deskFault(method, fault);
    }
  }
}
