import { clientOf, CHANNEL, NADIA, STRANGER, startWorkspace, YOUSSEF, type Loop } from '../support/loop';

let loop: Loop;

beforeEach(async () => {
  loop = await startWorkspace();
});

afterEach(() => loop.stop());

/** The error name that a call was refused with. */
async function refusal(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'accepted',
    (reason: unknown) => {
      const { data, message } = reason as { data?: { error?: string }; message: string };
      return data?.error ?? message;
    },
  );
}

const BUTTONS = [
  { type: 'section', text: { type: 'mrkdwn', text: '*SIN-2026-000001-8*' } },
  {
    type: 'actions',
    block_id: 'card',
    elements: [{ type: 'button', action_id: 'take', text: { type: 'plain_text', text: 'Prendre' }, value: 'k1' }],
  },
];

describe('the way in', () => {
  test('auth.test names the bot', async () => {
    const answer = await loop.client.auth.test();
    expect(answer).toMatchObject({ ok: true, user_id: 'U0DOSSIER1', bot_id: 'B0DOSSIER1', team_id: 'T0DOSSIER1' });
  });

  test('a call without a token, with a wrong one, and of an unknown method are refused by name', async () => {
    expect(await refusal(clientOf(loop.base, 'xoxb-other').auth.test())).toBe('invalid_auth');
    expect(await refusal(loop.client.apiCall('chat.fly'))).toBe('unknown_method');
    expect(await refusal(loop.client.apiCall('toString'))).toBe('unknown_method');
    const bare = await fetch(`${loop.base}/api/auth.test`, { method: 'POST' });
    expect([bare.status, await bare.json()]).toEqual([200, { ok: false, error: 'not_authed' }]);
  });

  test('a JSON body is read like a form', async () => {
    const answer = await fetch(`${loop.base}/api/chat.postMessage`, {
      method: 'POST',
      headers: { authorization: 'Bearer xoxb-local', 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify({
        channel: CHANNEL,
        text: 'bonjour',
        metadata: { event_type: 'e', event_payload: { k: 1 } },
      }),
    });
    expect(await answer.json()).toMatchObject({
      ok: true,
      message: { text: 'bonjour', metadata: { event_payload: { k: 1 } } },
    });
  });
});

describe('chat', () => {
  test('a message has what Slack puts on it, and its blocks have ids', async () => {
    const posted = await loop.client.chat.postMessage({ channel: CHANNEL, text: 'nouveau', blocks: BUTTONS });
    expect(posted.ts).toMatch(/^\d{10}\.\d{6}$/);
    expect(posted.message).toMatchObject({
      type: 'message',
      user: 'U0DOSSIER1',
      bot_id: 'B0DOSSIER1',
      text: 'nouveau',
      ts: posted.ts,
    });
    expect(posted.message?.blocks?.[0]?.block_id).toBeTruthy();
    expect(posted.message?.blocks?.[1]?.block_id).toBe('card');
  });

  test('timestamps never repeat, whatever the clock does', async () => {
    await loop.stop();
    loop = await startWorkspace({ now: () => 1_700_000_000_000 });
    const posts = await Promise.all(
      Array.from({ length: 20 }, (_, n) => loop.client.chat.postMessage({ channel: CHANNEL, text: String(n) })),
    );
    expect(new Set(posts.map((post) => post.ts)).size).toBe(20);
  });

  test('an edit with a text alone takes the blocks away; one without a text keeps them', async () => {
    const { ts = '' } = await loop.client.chat.postMessage({ channel: CHANNEL, text: 'un', blocks: BUTTONS });
    await loop.client.apiCall('chat.update', { channel: CHANNEL, ts, blocks: [{ type: 'divider' }] });
    expect(loop.workspace.messages()[0]).toMatchObject({ text: 'un', blocks: [{ type: 'divider' }] });
    await loop.client.chat.update({ channel: CHANNEL, ts, text: 'deux' });
    expect(loop.workspace.messages()[0]).toMatchObject({ text: 'deux', edited: { user: 'U0DOSSIER1' } });
    expect(loop.workspace.messages()[0]).not.toHaveProperty('blocks');
  });

  test('an edit keeps the metadata unless it brings its own', async () => {
    const metadata = { event_type: 'claim_escalated', event_payload: { outbox_key: 'k' } };
    const { ts = '' } = await loop.client.chat.postMessage({ channel: CHANNEL, text: 'un', metadata });
    await loop.client.chat.update({ channel: CHANNEL, ts, text: 'deux' });
    expect(loop.workspace.messages()[0]).toMatchObject({ metadata });
  });

  test('only its own messages may be edited or deleted by the bot', async () => {
    const { ts } = await loop.workspace.type({ user: NADIA, text: 'à moi' });
    expect(await refusal(loop.client.chat.update({ channel: CHANNEL, ts, text: 'x' }))).toBe('cant_update_message');
    expect(await refusal(loop.client.chat.delete({ channel: CHANNEL, ts }))).toBe('cant_delete_message');
  });

  test('a deleted message is gone; one with replies leaves a tombstone', async () => {
    const one = await loop.client.chat.postMessage({ channel: CHANNEL, text: 'un' });
    const two = await loop.client.chat.postMessage({ channel: CHANNEL, text: 'deux' });
    await loop.client.chat.postMessage({ channel: CHANNEL, text: 'réponse', thread_ts: two.ts ?? '' });
    await loop.client.chat.delete({ channel: CHANNEL, ts: one.ts ?? '' });
    await loop.client.chat.delete({ channel: CHANNEL, ts: two.ts ?? '' });
    expect(loop.workspace.messages()).toMatchObject([{ ts: two.ts, subtype: 'tombstone' }]);
    expect(await refusal(loop.client.chat.delete({ channel: CHANNEL, ts: two.ts ?? '' }))).toBe('message_not_found');
  });

  test.each([
    ['no_text', { channel: CHANNEL, text: ' ' }],
    ['channel_not_found', { channel: 'C0NOWHERE', text: 'x' }],
    ['channel_not_found', { text: 'x' }],
    ['thread_not_found', { channel: CHANNEL, text: 'x', thread_ts: '1.000001' }],
    ['invalid_blocks', { channel: CHANNEL, text: 'x', blocks: [{ type: 'hero' }] }],
    ['invalid_blocks', { channel: CHANNEL, text: 'x', blocks: 'not json' }],
    [
      'invalid_blocks',
      { channel: CHANNEL, text: 'x', blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'x'.repeat(3001) } }] },
    ],
    ['invalid_metadata_format', { channel: CHANNEL, text: 'x', metadata: { event_type: 'e' } }],
    [
      'metadata_too_large',
      { channel: CHANNEL, text: 'x', metadata: { event_type: 'e', event_payload: { a: 'x'.repeat(20_000) } } },
    ],
    [
      'msg_blocks_too_long',
      {
        channel: CHANNEL,
        text: 'x',
        blocks: Array.from({ length: 5 }, () => ({
          type: 'section',
          text: { type: 'mrkdwn', text: 'x'.repeat(2900) },
        })),
      },
    ],
  ])('chat.postMessage answers %s', async (name, call) => {
    expect(await refusal(loop.client.apiCall('chat.postMessage', call))).toBe(name);
    expect(loop.workspace.messages()).toHaveLength(0);
  });

  test('an ephemeral message is for one person, who must be in the channel', async () => {
    await loop.client.chat.postEphemeral({ channel: CHANNEL, user: NADIA, text: 'pour vous' });
    expect(loop.workspace.ephemerals(NADIA)).toMatchObject([{ text: 'pour vous' }]);
    expect(loop.workspace.ephemerals(YOUSSEF)).toEqual([]);
    expect(await refusal(loop.client.chat.postEphemeral({ channel: CHANNEL, user: STRANGER, text: 'x' }))).toBe(
      'user_not_in_channel',
    );
  });

  test('a permalink leads to the page, at the message', async () => {
    const { ts = '' } = await loop.client.chat.postMessage({ channel: CHANNEL, text: 'un' });
    const { permalink = '' } = await loop.client.chat.getPermalink({ channel: CHANNEL, message_ts: ts });
    expect(permalink).toBe(`${loop.base}/archives/${CHANNEL}/p${ts.replace('.', '')}`);
    const answer = await fetch(permalink, { redirect: 'manual' });
    expect(answer.headers.get('location')).toBe(`/playground/slack/#${CHANNEL}/${ts}`);
  });
});

describe('history', () => {
  async function post(text: string, thread_ts?: string): Promise<string> {
    const posted = await loop.client.chat.postMessage({
      channel: CHANNEL,
      text,
      metadata: { event_type: 'claim_escalated', event_payload: { outbox_key: text } },
      ...(thread_ts === undefined ? {} : { thread_ts }),
    });
    return posted.ts ?? '';
  }

  test('metadata comes whole only with include_all_metadata', async () => {
    await post('clé');
    const bare = await loop.client.conversations.history({ channel: CHANNEL });
    const whole = await loop.client.conversations.history({ channel: CHANNEL, include_all_metadata: true });
    expect(bare.messages?.[0]?.metadata).toEqual({ event_type: 'claim_escalated' });
    expect(whole.messages?.[0]?.metadata).toEqual({
      event_type: 'claim_escalated',
      event_payload: { outbox_key: 'clé' },
    });
  });

  test('roots come newest first with a summary of their thread, replies stay in it', async () => {
    const root = await post('un');
    await post('deux');
    const reply = await post('réponse', root);
    const { messages = [] } = await loop.client.conversations.history({ channel: CHANNEL });
    expect(messages.map((message) => message.text)).toEqual(['deux', 'un']);
    expect(messages[1]).toMatchObject({
      thread_ts: root,
      reply_count: 1,
      latest_reply: reply,
      reply_users: ['U0DOSSIER1'],
    });
    const thread = await loop.client.conversations.replies({ channel: CHANNEL, ts: root });
    expect(thread.messages?.map((message) => message.text)).toEqual(['un', 'réponse']);
    expect(thread.messages?.[1]).toMatchObject({ thread_ts: root, parent_user_id: 'U0DOSSIER1' });
  });

  test('oldest and latest bound the range, with their own message only when inclusive', async () => {
    const [one, two, three] = [await post('1'), await post('2'), await post('3')];
    const texts = async (range: object) => {
      const { messages = [] } = await loop.client.conversations.history({ channel: CHANNEL, ...range });
      return messages.map((message) => message.text);
    };
    expect(await texts({ oldest: one })).toEqual(['3', '2']);
    expect(await texts({ oldest: one, inclusive: true })).toEqual(['3', '2', '1']);
    expect(await texts({ latest: three, oldest: one })).toEqual(['2']);
    expect(await texts({ latest: two, inclusive: true })).toEqual(['2', '1']);
    expect(await refusal(loop.client.conversations.history({ channel: CHANNEL, oldest: 'hier' }))).toBe(
      'invalid_ts_oldest',
    );
  });

  test('cursors page through everything once, while messages still come in', async () => {
    for (let n = 1; n <= 7; n += 1) await post(String(n));
    const seen: (string | undefined)[] = [];
    let cursor: string | undefined;
    do {
      const page = await loop.client.conversations.history({
        channel: CHANNEL,
        limit: 3,
        ...(cursor ? { cursor } : {}),
      });
      seen.push(...(page.messages ?? []).map((message) => message.text));
      expect(page.has_more).toBe(page.response_metadata?.next_cursor !== undefined);
      cursor = page.response_metadata?.next_cursor;
      await post('entre-temps');
    } while (cursor);
    expect(seen).toEqual(['7', '6', '5', '4', '3', '2', '1']);
    expect(await refusal(loop.client.conversations.history({ channel: CHANNEL, cursor: 'bm9uc2Vuc2U=' }))).toBe(
      'invalid_cursor',
    );
  });

  test('every page of replies starts with the parent', async () => {
    const root = await post('racine');
    for (let n = 1; n <= 3; n += 1) await post(String(n), root);
    const first = await loop.client.conversations.replies({ channel: CHANNEL, ts: root, limit: 2 });
    const second = await loop.client.conversations.replies({
      channel: CHANNEL,
      ts: root,
      limit: 2,
      cursor: first.response_metadata?.next_cursor ?? '',
    });
    expect([first, second].map((page) => page.messages?.map((message) => message.text))).toEqual([
      ['racine', '1', '2'],
      ['racine', '3'],
    ]);
    expect(await refusal(loop.client.conversations.replies({ channel: CHANNEL, ts: '1.000001' }))).toBe(
      'thread_not_found',
    );
  });
});

describe('channels and people', () => {
  test('a private channel is listed only when asked for', async () => {
    expect((await loop.client.conversations.list()).channels).toEqual([]);
    const { channels } = await loop.client.conversations.list({ types: 'public_channel,private_channel' });
    expect(channels).toMatchObject([{ id: CHANNEL, name: 'sinistres', is_private: true, is_member: true }]);
    expect((await loop.client.conversations.info({ channel: CHANNEL })).channel).toMatchObject({ num_members: 4 });
    expect(await refusal(loop.client.conversations.join({ channel: CHANNEL }))).toBe(
      'method_not_supported_for_channel_type',
    );
  });

  test('everyone but the stranger is a member, until somebody lets them in', async () => {
    const members = async () => (await loop.client.conversations.members({ channel: CHANNEL })).members;
    expect(await members()).toEqual(['U0ADVISOR1', 'U0ADVISOR2', 'U0SUPERV01', 'U0DOSSIER1']);
    await expect(loop.workspace.type({ user: STRANGER, text: 'bonjour' })).rejects.toThrow('not_in_channel');
    await loop.workspace.invite({ user: NADIA, invited: STRANGER });
    expect(await members()).toContain(STRANGER);
  });

  test('users are found by id and by mail', async () => {
    const { user } = await loop.client.users.info({ user: NADIA });
    expect(user).toMatchObject({
      id: NADIA,
      real_name: 'Nadia Benali',
      is_bot: false,
      profile: { display_name: 'Nadia' },
    });
    const byMail = await loop.client.users.lookupByEmail({ email: user?.profile?.email ?? '' });
    expect(byMail.user?.id).toBe(NADIA);
    expect((await loop.client.users.list({})).members).toHaveLength(5);
    expect(await refusal(loop.client.users.info({ user: 'U0NOBODY' }))).toBe('user_not_found');
  });
});

describe('reactions', () => {
  test('are added once and taken back once', async () => {
    const { ts = '' } = await loop.client.chat.postMessage({ channel: CHANNEL, text: 'x' });
    const eyes = { channel: CHANNEL, timestamp: ts, name: 'eyes' };
    await loop.client.reactions.add(eyes);
    expect(await refusal(loop.client.reactions.add(eyes))).toBe('already_reacted');
    const got = await loop.client.reactions.get({ channel: CHANNEL, timestamp: ts });
    expect(got.message?.reactions).toEqual([{ name: 'eyes', users: ['U0DOSSIER1'], count: 1 }]);
    await loop.client.reactions.remove(eyes);
    expect(await refusal(loop.client.reactions.remove(eyes))).toBe('no_reaction');
    expect(loop.workspace.messages()[0]).not.toHaveProperty('reactions');
  });
});

describe('files', () => {
  const photo = Buffer.from('89504e470d0a1a0a0000', 'hex');

  test('uploadV2 shares a file in a thread, and its bytes come back to who has the token', async () => {
    const { ts = '' } = await loop.client.chat.postMessage({ channel: CHANNEL, text: 'racine' });
    await loop.client.filesUploadV2({
      channel_id: CHANNEL,
      thread_ts: ts,
      file: photo,
      filename: 'constat.png',
      initial_comment: 'reçu',
    });
    const [, shared] = loop.workspace.messages({ thread_ts: ts });
    expect(shared).toMatchObject({
      subtype: 'file_share',
      text: 'reçu',
      files: [{ name: 'constat.png', mimetype: 'image/png', size: 10 }],
    });
    const [file] = shared?.files as { id: string; url_private_download: string }[];
    const bytes = await fetch(file?.url_private_download ?? '', { headers: { authorization: 'Bearer xoxb-local' } });
    expect(Buffer.from(await bytes.arrayBuffer())).toEqual(photo);
    expect((await loop.client.files.info({ file: file?.id ?? '' })).file).toMatchObject({ name: 'constat.png' });
  });

  test('a download without the token is sent to a page instead', async () => {
    await loop.workspace.share({ user: NADIA, name: 'photo.png', bytes: photo });
    const [file] = loop.workspace.messages()[0]?.files as { url_private: string }[];
    const answer = await fetch(file?.url_private ?? '', { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/playground/slack/']);
  });

  test('only what has been uploaded can be shared', async () => {
    const { file_id: id = '' } = await loop.client.files.getUploadURLExternal({ filename: 'a.png', length: 3 });
    const share = loop.client.files.completeUploadExternal({ files: [{ id }], channel_id: CHANNEL });
    expect(await refusal(share)).toBe('file_not_found');
    expect((await fetch(`${loop.base}/upload/unknown`, { method: 'POST', body: 'x' })).status).toBe(404);
  });
});

describe('the rate limit', () => {
  test('is per channel: 429 with Retry-After, then calls pass again', async () => {
    await loop.stop();
    let now = 1_700_000_000_000;
    loop = await startWorkspace({ now: () => now, rateLimits: { 'chat.postMessage': { burst: 2, perSecond: 1 } } });
    const post = () => loop.client.chat.postMessage({ channel: CHANNEL, text: 'x' });
    await post();
    await post();
    await expect(post()).rejects.toMatchObject({ code: 'slack_webapi_rate_limited_error', retryAfter: 1 });
    await loop.client.conversations.info({ channel: CHANNEL });
    now += 1000;
    await post();
    expect(loop.workspace.messages()).toHaveLength(3);
  });
});
