import type { webApi } from '@slack/bolt';
import { AppError } from '../../domain/errors';

/** Ids start with the kind of conversation: channel, private group, direct message. */
const ID = /^[CGD][A-Z0-9]{6,}$/;

/** Finds the id of a channel that the configuration names, for look-ups take ids only. */
export class ChannelIds {
  private readonly known = new Map<string, string>();

  constructor(private readonly client: webApi.WebClient) {}

  /** @throws AppError `desk_unavailable` when there is no such channel for the bot: somebody has to invite it. */
  async idOf(nameOrId: string): Promise<string> {
    if (ID.test(nameOrId)) return nameOrId;
    const name = nameOrId.replace(/^#/, '');
    const id = this.known.get(name) ?? (await this.search(name));
    if (id === null) throw new AppError('desk_unavailable', 'the desk channel is not known to the bot');
    this.known.set(name, id);
    return id;
  }

  private async search(name: string): Promise<string | null> {
    let cursor = '';
    do {
      const page = await this.client.conversations.list({
        types: 'private_channel,public_channel',
        exclude_archived: true,
        limit: 200,
        ...(cursor === '' ? {} : { cursor }),
      });
      const found = page.channels?.find((channel) => channel.name === name);
      if (found?.id !== undefined) return found.id;
      cursor = page.response_metadata?.next_cursor ?? '';
    } while (cursor !== '');
    return null;
  }
}
