import { z } from 'zod';
import type { OfferedLink } from '../commands/access/offer-link';
import type { TranscriptEntry } from '../commands/ports';
import { LINK_PURPOSES } from '../domain/access/access-link';
import type { TranscriptReader } from './channel';

/** Makes the address of a link that was offered. */
export type LinkAddress = (link: OfferedLink) => string;

/** Web Chat reads Markdown; everything else shows what stands there. */
export type LinkStyle = 'markdown' | 'plain';

const offered = z.object({
  dossier: z.object({ lien: z.object({ usage: z.enum(LINK_PURPOSES), id: z.string(), titre: z.string() }) }),
});

/** What Markdown gives a meaning to within a line: what stands around a link is just text. */
const MEANINGFUL = /[\\`*_[\]<>~]/gu;

/**
 * A line as it is shown to its customer. The transcript holds which link was offered and not its address, which is a secret:
 * advisors read transcripts, too.
 */
export function withLinkAddress(entry: TranscriptEntry, addressOf: LinkAddress, style: LinkStyle): TranscriptEntry {
  const found = offered.safeParse(entry.activity.channelData);
  if (!found.success) return entry;
  const { usage, id, titre } = found.data.dossier.lien;
  const address = addressOf({ purpose: usage, id });
  const text = typeof entry.activity.text === 'string' ? entry.activity.text : '';
  const shown =
    style === 'markdown'
      ? { text: `${text.replace(MEANINGFUL, '\\$&')}\n\n[${titre}](${address})`, textFormat: 'markdown' }
      : { text: `${text}\n${titre} : ${address}` };
  return { ...entry, activity: { ...entry.activity, ...shown } };
}

/** A reader for those who show transcripts to their customers. */
export function linkedTranscript(reader: TranscriptReader, addressOf: LinkAddress, style: LinkStyle): TranscriptReader {
  const linked = (entries: readonly TranscriptEntry[]) =>
    entries.map((entry) => withLinkAddress(entry, addressOf, style));
  return {
    after: async (...asked) => linked(await reader.after(...asked)),
    poll: async (...asked) => {
      const { entries, awaited } = await reader.poll(...asked);
      return { entries: linked(entries), awaited };
    },
    heads: (ids) => reader.heads(ids),
  };
}
