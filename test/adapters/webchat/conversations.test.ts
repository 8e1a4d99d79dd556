import { AppError } from '../../../domain/errors';
import { bearer, WebchatFixture, type Opened } from '../../support/webchat-client';

let fixture: WebchatFixture;

beforeEach(() => {
  fixture = new WebchatFixture();
});

const open = async (token: string, body: unknown = {}) =>
  fixture.http.call('POST', '/v3/directline/conversations', { headers: bearer(token), body });

const joins = () => fixture.ports.asked.filter(({ kind }) => kind === 'join');

describe('starting a conversation', () => {
  it('is 201 the first time and 200 from then on, and greets once', async () => {
    const token = await fixture.token();
    expect((await open(token, { locale: 'ar-SA', user: { id: 'anyone' } })).status).toBe(201);
    for (let n = 0; n < 3; n += 1) expect((await open(token)).status).toBe(200);
    expect(joins()).toEqual([expect.objectContaining({ externalKey: 'join', locale: 'ar-SA', text: '' })]);
    const [conversation] = fixture.ports.conversations.values();
    expect(conversation).toMatchObject({
      channel: 'webchat',
      language: 'ar',
      phase: 'authentification',
      lastSequence: 0,
    });
    expect(conversation?.channelUserId).toMatch(/^dl_/);
  });

  it('by two tabs at the same instant makes one', async () => {
    const token = await fixture.token();
    const statuses = (await Promise.all([open(token), open(token), open(token)])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 200, 201]);
    expect(fixture.ports.conversations.size).toBe(1);
    expect([...fixture.ports.transcripts.values()].flat()).toHaveLength(1);
  });

  it('is tried again after a greeting that failed', async () => {
    const token = await fixture.token();
    fixture.ports.fault = new AppError('database_unavailable', 'gone');
    await expect(open(token)).rejects.toMatchObject({ code: 'database_unavailable' });
    fixture.ports.fault = null;
    expect((await open(token)).status).toBe(200);
    expect([...fixture.ports.transcripts.values()].flat()).toHaveLength(1);
  });

  it.each([
    ['en-GB', 'en'],
    ['AR', 'ar'],
    ['de', 'fr'],
    ['zz_ZZ', 'fr'],
    [undefined, 'fr'],
    [{ a: 1 }, 'fr'],
  ])('in locale %j speaks %s', async (locale, language) => {
    await open(await fixture.token(), { locale });
    expect([...fixture.ports.conversations.values()][0]?.language).toBe(language);
  });

  it('gives a stream address of its own host, short-lived and of this conversation', async () => {
    const { conversationId, streamUrl } = await fixture.start();
    const { protocol, host, pathname } = new URL(streamUrl);
    expect([protocol, host, pathname]).toEqual([
      'ws:',
      'chat.test',
      `/v3/directline/conversations/${conversationId}/stream`,
    ]);
  });

  it.each([
    ['evil.example/x?', 'ws://127.0.0.1/'],
    ['a b', 'ws://127.0.0.1/'],
    ['[::1]:3978', 'ws://[::1]:3978/'],
    ['localhost:3978', 'ws://localhost:3978/'],
  ])('told that its host is "%s" begins with %s', async (host, start) => {
    const reply = await fixture.http.call('POST', '/v3/directline/conversations', {
      headers: { ...bearer(await fixture.token()), host },
    });
    expect((reply.body as Opened).streamUrl.slice(0, start.length)).toBe(start);
  });

  it('uses the configured address whatever the host header says', async () => {
    fixture = new WebchatFixture({ publicUrl: 'https://sinistres.example' });
    expect((await fixture.start()).streamUrl).toMatch(/^wss:\/\/sinistres\.example\//);
  });
});

describe('coming back', () => {
  it('gives a new token and a stream from the watermark on', async () => {
    const { conversationId, token } = await fixture.start();
    fixture.ports.clock.advance(60_000);
    const url = `/v3/directline/conversations/${conversationId}?watermark=1`;
    const reply = await fixture.http.call('GET', url, { headers: bearer(token) });
    const body = reply.body as Opened;
    expect(reply.status).toBe(200);
    expect(body.token).not.toBe(token);
    expect(joins()).toHaveLength(1);
  });

  it('to a conversation that is not there is a 404', async () => {
    const { conversationId, token } = await fixture.start();
    fixture.ports.conversations.clear();
    const url = `/v3/directline/conversations/${conversationId}?watermark=`;
    await expect(fixture.http.call('GET', url, { headers: bearer(token) })).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});

it('the session id that sign-in cards ask for is empty', async () => {
  const reply = await fixture.http.call('GET', '/v3/directline/session/getsessionid');
  expect(reply).toEqual({ status: 200, body: { sessionId: '' } });
});
