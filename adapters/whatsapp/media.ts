import type { ChannelFile, ChannelFiles } from '../../commands/channels/fetch-media';
import { AppError } from '../../domain/errors';
import type { GraphClient } from './graph-client';

/** Files that customers sent: Meta keeps them for a week, and gives addresses that are good for five minutes. */
export function whatsappFiles(graph: Pick<GraphClient, 'mediaInfo' | 'download'>): ChannelFiles {
  return {
    fetch: async ({ id }: ChannelFile) => {
      const info = await graph.mediaInfo(id);
      if (info === null) return null;
      const bytes = await graph.download(info.url);
      if (bytes !== null) return bytes;
      // The next attempt asks for a new address.
      throw new AppError('channel_unavailable', 'the address of a file was not good any more');
    },
  };
}
