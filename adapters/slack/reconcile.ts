import type { webApi } from '@slack/bolt';
import type { DeskPlace, DeskRef } from '../../commands/desk/advisor-desk';

/** Named in every message of ours; its payload is the key of the outbox row, and nothing else. */
const EVENT_TYPE = 'dossier_desk';

/** Our clock and Slack's may differ. */
const CLOCK_MARGIN_SECONDS = 300;
const PAGE = 200;
/** A look-up that needs more pages than this is not worth its calls: 10 000 messages. */
const MOST_PAGES = 50;

export function metadataFor(key: string): { event_type: string; event_payload: { outbox_key: string } } {
  return { event_type: EVENT_TYPE, event_payload: { outbox_key: key } };
}

interface Page {
  readonly messages?: readonly { readonly ts?: string; readonly metadata?: unknown }[];
  readonly response_metadata?: { readonly next_cursor?: string };
}

/** Finds what was posted under a key since an instant: in the channel itself, or in a thread of it. */
export async function findPosted(
  client: webApi.WebClient,
  place: DeskPlace,
  key: string,
  since: Date,
): Promise<DeskRef | null> {
  const oldest = String(since.getTime() / 1000 - CLOCK_MARGIN_SECONDS);
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const found = await readPage(client, place, oldest, cursor);
    const match = found.messages?.find(({ metadata }) => keyOf(metadata) === key);
    if (match?.ts !== undefined) return { channel: place.channel, ts: match.ts };
    cursor = found.response_metadata?.next_cursor;
    if (cursor === undefined || cursor === '') return null;
  }
  return null;
}

function readPage(
  client: webApi.WebClient,
  { channel, thread }: DeskPlace,
  oldest: string,
  cursor: string | undefined,
): Promise<Page> {
  const common = {
    channel,
    oldest,
    limit: PAGE,
    include_all_metadata: true,
    ...(cursor === undefined ? {} : { cursor }),
  };
  return thread === null
    ? client.conversations.history(common)
    : client.conversations.replies({ ...common, ts: thread });
}

function keyOf(metadata: unknown): unknown {
  const { event_type, event_payload } = (metadata ?? {}) as { event_type?: unknown; event_payload?: unknown };
  return event_type === EVENT_TYPE ? (event_payload as { outbox_key?: unknown } | undefined)?.outbox_key : undefined;
}
