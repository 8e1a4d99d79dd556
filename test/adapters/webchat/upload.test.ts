import { Readable } from 'node:stream';
import { AppError } from '../../../domain/errors';
import { bearer, WebchatFixture, type Opened } from '../../support/webchat-client';

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

interface Part {
  readonly field: string;
  readonly name?: string;
  readonly type?: string;
  readonly bytes: Buffer | string;
}

const activityPart = (activity: unknown): Part => ({
  field: 'activity',
  name: 'blob',
  type: 'application/vnd.microsoft.activity',
  bytes: typeof activity === 'string' ? activity : JSON.stringify(activity),
});
const filePart = (name: string, bytes: Buffer | string = PNG, type = 'image/png'): Part => ({
  field: 'file',
  name,
  type,
  bytes,
});

function form(parts: readonly Part[], boundary = 'limite'): Buffer {
  const pieces = parts.flatMap(({ field, name, type, bytes }) => [
    `--${boundary}\r\nContent-Disposition: form-data; name="${field}"${name === undefined ? '' : `; filename="${name}"`}\r\n`,
    type === undefined ? '\r\n' : `Content-Type: ${type}\r\n\r\n`,
    bytes,
    '\r\n',
  ]);
  return Buffer.concat([...pieces, `--${boundary}--\r\n`].map((piece) => Buffer.from(piece)));
}

let fixture: WebchatFixture;
let opened: Opened;

beforeEach(async () => {
  fixture = new WebchatFixture();
  opened = await fixture.start();
  fixture.ports.asked.length = 0;
});

async function upload(body: Buffer | Readable, type = 'multipart/form-data; boundary=limite'): Promise<string> {
  const reply = await fixture.http.call(
    'POST',
    `/v3/directline/conversations/${opened.conversationId}/upload?userId=dl_other`,
    {
      headers: { authorization: `Bearer ${opened.token}`, 'content-type': type },
      // In small pieces, so that parts are cut anywhere.
      stream: Buffer.isBuffer(body) ? Readable.from(pieces(body, 97)) : body,
    },
  );
  return (reply.body as { id: string }).id;
}

function* pieces(bytes: Buffer, size: number): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const message = { type: 'message', text: 'voici', channelData: { clientActivityID: 'u1' }, from: { id: 'dl_other' } };

describe('an upload', () => {
  it('becomes one message with its files, in order, under the sender’s id', async () => {
    const id = await upload(form([activityPart(message), filePart('constat.png'), filePart('dégât 😢.png')]));
    expect(fixture.ports.asked).toEqual([
      expect.objectContaining({ activityId: id, externalKey: 'client:u1', text: 'voici', kind: 'message' }),
    ]);
    expect(fixture.ports.asked[0]?.attachments.map(({ name }) => name)).toEqual(['constat.png', 'dégât 😢.png']);
    expect(fixture.ports.asked[0]).not.toHaveProperty('refusedUploads');
  });

  it('sent twice is one message', async () => {
    const body = form([activityPart(message), filePart('a.png')]);
    expect(await upload(body)).toBe(await upload(body));
    expect((await fixture.poll(opened)).activities).toHaveLength(3);
  });

  it.each<[string, Part[]]>([
    ['no activity', [filePart('a.png')]],
    ['an activity after the files', [filePart('a.png'), activityPart(message)]],
    ['the activity as a plain field', [{ field: 'activity', bytes: JSON.stringify(message) }, filePart('a.png')]],
    ['fields of no use', [{ field: 'x', bytes: 'y' }, activityPart(message), filePart('a.png')]],
    ['an activity that is no message', [activityPart({ type: 'typing' }), filePart('a.png')]],
  ])('with %s is a message with its file', async (_what, parts) => {
    await upload(form(parts));
    expect(fixture.ports.asked[0]).toMatchObject({ kind: 'message', attachments: [{ name: 'a.png' }] });
  });

  it('tells of refused files and keeps the good ones', async () => {
    const huge = Buffer.concat([PNG, Buffer.alloc(3 * 1024 * 1024)]);
    await upload(
      form([
        activityPart(message),
        filePart('virus.jpg', 'MZ…'),
        filePart('vide.png', ''),
        filePart('a.png'),
        filePart('énorme.png', huge),
      ]),
    );
    expect(fixture.ports.asked[0]).toMatchObject({
      attachments: [{ name: 'a.png' }],
      refusedUploads: [
        { name: 'virus.jpg', code: 'type_not_allowed' },
        { name: 'vide.png', code: 'empty' },
        { name: 'énorme.png', code: 'too_large' },
      ],
    });
  });

  it('takes ten files and tells of the others', async () => {
    await upload(form([activityPart(message), ...Array.from({ length: 12 }, (_, n) => filePart(`${n}.png`))]));
    const [asked] = fixture.ports.asked;
    expect(asked?.attachments).toHaveLength(10);
    expect(asked?.refusedUploads).toEqual([
      { name: 'document', code: 'too_many' },
      { name: 'document', code: 'too_many' },
    ]);
  });
});

describe('a bad upload', () => {
  it.each<[string, Buffer, string?]>([
    ['that is no form', Buffer.from('bonjour'), 'text/plain'],
    ['without a boundary', form([filePart('a.png')]), 'multipart/form-data'],
    ['with another boundary', form([filePart('a.png')], 'autre')],
    ['that ends in the middle of a file', form([activityPart(message), filePart('a.png')]).subarray(0, -20)],
    ['that ends before its activity', form([activityPart(message)]).subarray(0, 60)],
    ['with a part whose head has no colon', Buffer.from('--limite\r\ngarbage\r\n\r\nx\r\n--limite--\r\n')],
    ['with a control character in a head', form([filePart('x\u0001.png')])],
    ['with a NUL in a head', form([filePart('x\0.png')])],
    ['with a head of 100 kB', form([filePart(`${'x'.repeat(100_000)}.png`)])],
    ['whose activity is no JSON', form([activityPart('{'), filePart('a.png')])],
    ['whose activity has a wrong form', form([activityPart({ type: 5 }), filePart('a.png')])],
  ])('%s is refused and reaches no turn', async (...[, body, type]) => {
    await expect(upload(body, type)).rejects.toMatchObject({ code: 'invalid_input' });
    expect(fixture.ports.asked).toEqual([]);
  });

  it('that breaks off or grows too large fails as its stream does', async () => {
    const breaking = new Readable({ read: () => undefined });
    const call = upload(breaking);
    breaking.push(form([activityPart(message), filePart('a.png')]).subarray(0, 300));
    setImmediate(() => breaking.destroy(new AppError('too_large', 'the request body is too large')));
    await expect(call).rejects.toMatchObject({ code: 'too_large' });
    expect(fixture.ports.asked).toEqual([]);
  });

  it('that cannot be kept fails whole, so that the client tries again', async () => {
    fixture = new WebchatFixture({ intake: () => Promise.reject(new Error('disk full')) });
    opened = await fixture.start();
    fixture.ports.asked.length = 0;
    const body = form([activityPart(message), filePart('a.png'), filePart('b.png', Buffer.alloc(500_000))]);
    await expect(upload(body)).rejects.toMatchObject({ code: 'storage_unavailable' });
    expect(fixture.ports.asked).toEqual([]);
  });

  it('with another conversation’s token is refused before it is read', async () => {
    const other = await fixture.start();
    const read = jest.fn();
    const stream = new Readable({ read });
    const url = `/v3/directline/conversations/${opened.conversationId}/upload`;
    await expect(fixture.http.call('POST', url, { headers: bearer(other.token), stream })).rejects.toMatchObject({
      code: 'forbidden',
    });
    expect(read).not.toHaveBeenCalled();
  });
});

describe('the address of a kept file', () => {
  async function shown(name = 'à l’avant.png'): Promise<string> {
    await upload(form([activityPart(message), filePart(name)]));
    const { activities } = await fixture.poll(opened);
    return activities.find(({ attachments }) => attachments?.length)?.attachments?.[0]?.contentUrl ?? '';
  }
  const path = (address: string) => new URL(address).pathname;

  it('opens without a bearer, holds neither name nor hash, and stays the same for a while', async () => {
    const address = await shown();
    const reply = await fixture.http.call('GET', path(address));
    expect(reply).toMatchObject({ status: 200, body: PNG });
    const [hash] = fixture.ports.files.bytes.keys();
    const payload = Buffer.from(address.split('.')[1] ?? '', 'base64url').toString();
    expect(address + payload).not.toContain(hash);
    expect(address + payload).not.toMatch(/avant/);
    const again = (await fixture.poll(opened)).activities.find(({ attachments }) => attachments?.length);
    expect(again?.attachments?.[0]?.contentUrl).toBe(address);
  });

  it('says what it is and cannot be taken for anything else', async () => {
    const { headers } = await fixture.http.call('GET', path(await shown()));
    expect(headers).toMatchObject({
      'Content-Type': 'image/png',
      'Content-Disposition': `inline; filename="_ l_avant.png"; filename*=UTF-8''%C3%A0%20l%E2%80%99avant.png`,
      'Content-Security-Policy': expect.stringContaining('sandbox') as string,
    });
  });

  it.each([
    ['application/pdf', 'application/pdf'],
    ['text/html', 'application/octet-stream'],
    ['image/svg+xml', 'application/octet-stream'],
  ])('offers %s for download only', async (contentType, type) => {
    const hash = await fixture.ports.files.put(Buffer.from('x'));
    fixture.ports.say(opened.conversationId, 'fichier', {
      attachments: [{ contentType, name: 'a"b\n.pdf', contentUrl: `dossier-file:${hash}` }],
    });
    const { activities } = await fixture.poll(opened);
    const { headers } = await fixture.http.call('GET', path(activities.at(-1)?.attachments?.[0]?.contentUrl ?? ''));
    expect(headers?.['Content-Type']).toBe(type);
    expect(headers?.['Content-Disposition']).toMatch(/^attachment; filename="a_b_\.pdf"/);
  });

  it('expires after a day, and a new look at the history gives a new one', async () => {
    const address = await shown();
    fixture.ports.clock.advance(25 * 3600_000);
    await expect(fixture.http.call('GET', path(address))).rejects.toMatchObject({ code: 'token_expired' });
  });

  it('dies with the file and with the line that shows it', async () => {
    const address = await shown();
    const kept = new Map(fixture.ports.files.bytes);
    fixture.ports.files.bytes.clear();
    await expect(fixture.http.call('GET', path(address))).rejects.toMatchObject({ code: 'not_found' });
    for (const [hash, bytes] of kept) fixture.ports.files.bytes.set(hash, bytes);
    fixture.ports.transcripts.clear();
    await expect(fixture.http.call('GET', path(address))).rejects.toMatchObject({ code: 'not_found' });
  });

  it('leaves addresses alone that are not ours', async () => {
    const attachments = [
      { contentType: 'image/png', contentUrl: 'https://example.com/a.png' },
      { contentType: 'application/vnd.microsoft.card.hero', content: { title: 'Carte' } },
      'odd',
    ];
    fixture.ports.say(opened.conversationId, 'carte', { attachments });
    expect((await fixture.poll(opened)).activities.at(-1)?.attachments).toEqual(attachments);
  });
});
