import { WebchatFixture, type Opened } from '../../support/webchat-client';

const DAY = 24 * 3600_000;

let fixture: WebchatFixture;

beforeEach(() => {
  fixture = new WebchatFixture();
});

interface Given extends Opened {
  readonly cookie: string;
  readonly setCookie: string;
}

async function page(cookie: string | null, body: unknown = {}, headers: Record<string, string> = {}): Promise<Given> {
  const reply = await fixture.http.call('POST', '/webchat/token', {
    headers: { 'content-type': 'application/json', ...headers },
    cookies: cookie === null ? {} : { dossier_conversation: cookie },
    body,
  });
  const setCookie = String(reply.headers?.['Set-Cookie']);
  return { ...(reply.body as Opened), setCookie, cookie: /=([^;]*)/.exec(setCookie)?.[1] ?? '' };
}

async function started(given: Given): Promise<void> {
  await fixture.http.call('POST', '/v3/directline/conversations', {
    headers: { authorization: `Bearer ${given.token}` },
  });
}

const userOf = ({ token }: Opened) =>
  (JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { user: string }).user;

describe('the page', () => {
  it('keeps its conversation over reloads and weeks', async () => {
    const first = await page(null);
    await started(first);
    let { cookie } = first;
    for (let n = 0; n < 5; n += 1) {
      fixture.ports.clock.advance(60 * DAY);
      const again = await page(cookie);
      expect(again.conversationId).toBe(first.conversationId);
      cookie = again.cookie;
    }
  });

  it('gets another conversation half a year after its last visit', async () => {
    const first = await page(null);
    await started(first);
    fixture.ports.clock.advance(181 * DAY);
    expect((await page(first.cookie)).conversationId).not.toBe(first.conversationId);
  });

  it('gets a new conversation when it asks for one, and stays the same user', async () => {
    const first = await page(null);
    await started(first);
    const other = await page(first.cookie, { nouvelle: true });
    expect(other.conversationId).not.toBe(first.conversationId);
    expect(userOf(other)).toBe(userOf(first));
    expect((await page(other.cookie)).conversationId).toBe(other.conversationId);
  });

  it('gets a new conversation when its old one was erased', async () => {
    const first = await page(null);
    await started(first);
    fixture.ports.clock.advance(DAY);
    fixture.ports.conversations.clear();
    expect((await page(first.cookie)).conversationId).not.toBe(first.conversationId);
  });

  it('that loads twice before it starts has one conversation', async () => {
    const first = await page(null);
    expect((await page(first.cookie)).conversationId).toBe(first.conversationId);
  });

  it.each(['', 'x', 'a.b.c', 'x'.repeat(5000)])('with the cookie "%.20s" is a new visitor', async (cookie) => {
    expect((await page(cookie)).conversationId).toMatch(/^[\da-f-]{36}$/);
  });
});

describe('the cookie', () => {
  it('cannot be read by scripts, goes nowhere else, and only over https where there is https', async () => {
    const plain = (await page(null)).setCookie;
    expect(plain).toMatch(/; Path=\/webchat; HttpOnly; SameSite=Strict; Max-Age=15552000$/);
    fixture = new WebchatFixture({ publicUrl: 'https://sinistres.example' });
    expect((await page(null)).setCookie).toMatch(/; Secure$/);
  });

  it('is no Direct Line token, nor is a token a cookie', async () => {
    const { cookie, token, conversationId } = await page(null);
    const headers = { authorization: `Bearer ${cookie}` };
    await expect(fixture.http.call('POST', '/v3/directline/tokens/refresh', { headers })).rejects.toMatchObject({
      code: 'forbidden',
    });
    expect((await page(token)).conversationId).not.toBe(conversationId);
  });
});

describe('a page of another site', () => {
  it.each([
    ['by fetch metadata', { 'sec-fetch-site': 'cross-site' }],
    ['of the same domain but another host', { 'sec-fetch-site': 'same-site' }],
    ['by origin', { origin: 'https://ailleurs.example' }],
    ['from a sandboxed frame', { origin: 'null' }],
  ])('gets no token (%s)', async (_how, headers) => {
    await expect(page(null, {}, headers)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('cannot post a form', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    await expect(page(null, {}, headers)).rejects.toMatchObject({ code: 'invalid_input' });
  });

  it('may also be asked for at the address that is configured, behind a proxy', async () => {
    fixture = new WebchatFixture({ publicUrl: 'https://sinistres.example' });
    await expect(page(null, {}, { origin: 'https://sinistres.example' })).resolves.toBeTruthy();
    await expect(page(null, {}, { origin: 'https://autre.example' })).rejects.toMatchObject({ code: 'forbidden' });
  });

  it.each([[{ 'sec-fetch-site': 'same-origin', origin: 'http://chat.test' }], [{ origin: 'http://chat.test' }], [{}]])(
    'is not what sends %j',
    async (headers) => {
      await expect(page(null, {}, headers)).resolves.toMatchObject({ expires_in: 1800 });
    },
  );
});

it.each(['{', '[]', '{"nouvelle":"oui"}', 'null'])('refuses the body %s', async (body) => {
  await expect(page(null, body)).rejects.toMatchObject({ code: 'invalid_input' });
});
