import * as jwt from 'jsonwebtoken';
import { randomUUID } from 'node:crypto';
import { DIRECTLINE_SECRET, WebchatFixture, bearer, type Opened } from '../../support/webchat-client';

const MINUTE = 60_000;

describe('who may generate a token', () => {
  it.each([
    ['nobody in particular', undefined, 'unauthenticated'],
    ['a user name and password', `Basic ${DIRECTLINE_SECRET}`, 'unauthenticated'],
    ['an empty bearer', 'Bearer ', 'unauthenticated'],
    ['another secret', 'Bearer guess', 'forbidden'],
    ['the secret and more', `Bearer ${DIRECTLINE_SECRET} x`, 'forbidden'],
  ])('is not %s', async (_who, authorization, code) => {
    const { http } = new WebchatFixture();
    const call = http.call('POST', '/v3/directline/tokens/generate', {
      headers: authorization ? { authorization } : {},
    });
    await expect(call).rejects.toMatchObject({ code });
  });

  it('is who knows the secret: a new conversation each time, for the user that is named', async () => {
    const { http } = new WebchatFixture();
    const generate = async (body?: object) => {
      const headers = { authorization: `Bearer ${DIRECTLINE_SECRET}` };
      return (await http.call('POST', '/v3/directline/tokens/generate', { headers, body })).body as Opened;
    };
    const [one, other] = [await generate(), await generate({ user: { id: 'crm-4711', name: 'ignored' } })];
    expect(one.conversationId).not.toBe(other.conversationId);
    expect(one.expires_in).toBe(1800);
    // Web Chat reads `user` out of the token, and trusts ids that begin so only there.
    expect(jwt.decode(one.token)).toMatchObject({
      user: expect.stringMatching(/^dl_/) as string,
      conv: one.conversationId,
    });
    expect(jwt.decode(other.token)).toMatchObject({ user: 'crm-4711' });
  });

  it.each([
    [{ user: { id: '' } }],
    [{ user: { id: 'a b' } }],
    [{ user: { id: 'x'.repeat(101) } }],
    [{ user: 5 }],
    [{ trustedOrigins: ['javascript:alert(1)'] }],
    [[]],
    ['{'],
  ])('gets a clear refusal for %j', async (body) => {
    const { http } = new WebchatFixture();
    const call = http.call('POST', '/v3/directline/tokens/generate', {
      headers: { authorization: `Bearer ${DIRECTLINE_SECRET}` },
      body,
    });
    await expect(call).rejects.toMatchObject({ code: 'invalid_input' });
  });
});

describe('a token', () => {
  const fixture = new WebchatFixture();
  const { http } = fixture;

  async function opened(): Promise<Opened> {
    const token = await http.call('POST', '/v3/directline/tokens/generate', {
      headers: { authorization: `Bearer ${DIRECTLINE_SECRET}` },
    });
    const headers = bearer((token.body as Opened).token);
    return (await http.call('POST', '/v3/directline/conversations', { headers })).body as Opened;
  }

  /** Every address that takes a token of a conversation. */
  const ADDRESSES = [
    ['POST', '/activities', { type: 'message', text: 'salut' }],
    ['GET', '/activities?watermark=0', undefined],
    ['GET', '?watermark=0', undefined],
    ['POST', '/upload?userId=x', undefined],
  ] as const;

  it.each(ADDRESSES)('of another conversation is refused by %s %s and changes nothing', async (method, path, body) => {
    const [mine, theirs] = [await opened(), await opened()];
    const before = structuredClone([...fixture.ports.transcripts]);
    const call = http.call(method, `/v3/directline/conversations/${theirs.conversationId}${path}`, {
      headers: bearer(mine.token),
      body,
    });
    await expect(call).rejects.toMatchObject({ code: 'forbidden' });
    expect([...fixture.ports.transcripts]).toEqual(before);
  });

  it.each(ADDRESSES)('that has expired is refused by %s %s as expired', async (method, path, body) => {
    const { conversationId, token } = await opened();
    fixture.ports.clock.advance(31 * MINUTE);
    const call = http.call(method, `/v3/directline/conversations/${conversationId}${path}`, {
      headers: bearer(token),
      body,
    });
    await expect(call).rejects.toMatchObject({ code: 'token_expired' });
  });

  it.each<[string, (token: string, conv: string) => string]>([
    ['signed by someone else', (_token, conv) => jwt.sign({ conv, user: 'dl_x' }, 'another secret', { expiresIn: 60 })],
    [
      'signed with the plain secret',
      (_t, conv) => jwt.sign({ conv, user: 'dl_x' }, 'a token secret for tests only', { expiresIn: 60 }),
    ],
    ['without a signature', (_token, conv) => jwt.sign({ conv, user: 'dl_x' }, '', { algorithm: 'none' })],
    ['with its content altered', (token) => altered(token, { conv: randomUUID() })],
    ['with its end put off', (token) => altered(token, { exp: 4_000_000_000 })],
    ['cut short', (token) => token.slice(0, -2)],
    ['that is a word', () => 'jeton'],
    ['that is huge', () => 'x'.repeat(9_000)],
  ])('%s is refused', async (_what, forge) => {
    const { conversationId, token } = await opened();
    const forged = forge(token, conversationId);
    const url = `/v3/directline/conversations/${conversationId}/activities`;
    await expect(http.call('GET', url, { headers: bearer(forged) })).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('of one kind never passes for another', async () => {
    const { conversationId, streamUrl } = await opened();
    const stream = new URL(streamUrl).searchParams.get('t') ?? '';
    const url = `/v3/directline/conversations/${conversationId}/activities`;
    await expect(http.call('GET', url, { headers: bearer(stream) })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(http.call('GET', `/v3/directline/attachments/${stream}`)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('is refreshed into one that lasts another half hour, for the same conversation and user', async () => {
    const { conversationId, token } = await opened();
    fixture.ports.clock.advance(20 * MINUTE);
    const reply = await http.call('POST', '/v3/directline/tokens/refresh', { headers: bearer(token) });
    const fresh = reply.body as Opened;
    expect(fresh).toMatchObject({ conversationId, expires_in: 1800 });
    fixture.ports.clock.advance(20 * MINUTE);
    const url = `/v3/directline/conversations/${conversationId}/activities`;
    expect((await http.call('GET', url, { headers: bearer(fresh.token) })).status).toBe(200);
    await expect(http.call('POST', '/v3/directline/tokens/refresh', { headers: bearer(token) })).rejects.toMatchObject({
      code: 'token_expired',
    });
  });

  it('made for trusted origins works from those, and from programs that have none', async () => {
    const reply = await http.call('POST', '/v3/directline/tokens/generate', {
      headers: { authorization: `Bearer ${DIRECTLINE_SECRET}` },
      body: { trustedOrigins: ['https://www.assureur.example/page'] },
    });
    const { token } = reply.body as Opened;
    const refresh = (origin?: string) =>
      http.call('POST', '/v3/directline/tokens/refresh', {
        headers: { ...bearer(token), ...(origin ? { origin } : {}) },
      });
    expect((await refresh('https://www.assureur.example')).status).toBe(200);
    expect((await refresh()).status).toBe(200);
    await expect(refresh('https://ailleurs.example')).rejects.toMatchObject({ code: 'forbidden' });
  });
});

/** The same signature over other claims. */
function altered(token: string, claims: object): string {
  const [head = '', body = '', signature = ''] = token.split('.');
  const changed = { ...(JSON.parse(Buffer.from(body, 'base64url').toString()) as object), ...claims };
  return [head, Buffer.from(JSON.stringify(changed)).toString('base64url'), signature].join('.');
}
