import { GraphClient } from '../../../adapters/whatsapp/graph-client';
import { whatsappFiles } from '../../../adapters/whatsapp/media';
import { toMessage } from '../../../adapters/whatsapp/to-message';
import { parseContent } from '../../../adapters/whatsapp/parse-content';
import { createIntake } from '../../../adapters/files/intake';
import { fetchMedia } from '../../../commands/channels/fetch-media';
import type { InboundMessage } from '../../../commands/ports';
import type { Transcribe } from '../../../commands/ports-voice';
import type { StoredOutboxMessage } from '../../../commands/ports-outbox';
import { FakeGraph } from '../../support/fake-graph';
import { photo } from '../files/samples';
import { CONTENT, message } from '../../support/whatsapp-samples';

const graph = new FakeGraph();
beforeAll(() => graph.start());
afterAll(() => graph.stop());
beforeEach(() => {
  graph.media.clear();
});

const OPUS = Buffer.concat([
  Buffer.from('OggS\0\x02'),
  Buffer.alloc(20),
  Buffer.from('\x01\x13OpusHead'),
  Buffer.alloc(300),
]);

/** What the conversation hears of a message with a file. */
async function heard(
  name: keyof typeof CONTENT,
  transcribe: Transcribe | null = null,
): Promise<InboundMessage | undefined> {
  const turns: InboundMessage[] = [];
  const given = message(CONTENT[name]);
  const { fetch, message: waiting } = toMessage({
    kind: 'message',
    id: String(given.id),
    sentAt: new Date(),
    sender: [],
    content: parseContent(given),
    replyTo: null,
  });
  const row = {
    conversationId: 'c',
    payload: { ...fetch?.payload, message: { ...waiting, source: 'whatsapp', receivedAt: new Date().toISOString() } },
  } as unknown as StoredOutboxMessage;
  await fetchMedia(
    {
      files: whatsappFiles(new GraphClient(graph.connection)),
      intake: createIntake({ put: () => Promise.resolve('e'.repeat(64)) }),
      turns: {
        run: (turn) => {
          turns.push(turn);
          return Promise.resolve({ activityId: turn.activityId, duplicate: false, status: 'done' });
        },
      },
      transcribe,
    },
    row,
  );
  return turns[0];
}

it('a photo is fetched, checked, stored and then answered, with its caption', async () => {
  graph.media.set('1003383421387256', { bytes: await photo('jpeg'), mime: 'image/jpeg' });
  expect(await heard('image')).toMatchObject({
    text: 'devis 3200 dh',
    attachments: [{ hash: 'e'.repeat(64), kind: 'image', mime: 'image/jpeg' }],
  });
});

it('a file that is not what it says is refused with its reason', async () => {
  graph.media.set('3', { bytes: Buffer.from('MZ not a paper'), mime: 'application/pdf' });
  expect(await heard('document')).toMatchObject({
    attachments: [],
    refusedUploads: [{ name: 'constat.pdf', code: 'not_what_it_says' }],
  });
});

it('a file that Meta has no more is asked for again', async () => {
  expect(await heard('image')).toMatchObject({ attachments: [], refusedUploads: [{ code: 'unreadable' }] });
});

it('a voice note is kept as it is, with its words where somebody can hear them', async () => {
  graph.media.set('5', { bytes: OPUS, mime: 'audio/ogg; codecs=opus' });
  expect(await heard('voice')).toMatchObject({ attachments: [{ kind: 'audio', mime: 'audio/ogg' }] });
  expect(await heard('voice', () => Promise.resolve('bonjour'))).toMatchObject({ spoken: 'bonjour' });
});

it('an address that is not good any more is asked for anew at the next attempt', async () => {
  const asked: string[] = [];
  const files = whatsappFiles({
    mediaInfo: (id) => {
      asked.push(id);
      return Promise.resolve({ url: `u${asked.length}`, mime: 'image/jpeg', bytes: 1 });
    },
    download: (url) =>
      Promise.resolve(
        url === 'u1'
          ? null
          : (async function* () {
              yield await Promise.resolve(new Uint8Array(1));
            })(),
      ),
  });
  const file = { id: 'm', mime: 'image/jpeg', name: null };
  await expect(files.fetch(file)).rejects.toMatchObject({ code: 'channel_unavailable' });
  await expect(files.fetch(file)).resolves.not.toBeNull();
  expect(asked).toEqual(['m', 'm']);
});
