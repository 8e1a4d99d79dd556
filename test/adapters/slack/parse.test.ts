import { parseAction } from '../../../adapters/slack/parse-action';
import { parseForm, readAmount } from '../../../adapters/slack/parse-form';
import { parseMessageEvent } from '../../../adapters/slack/parse-message';

const ID = '0f8fad5b-d9cb-469f-a165-70867728950e';

describe('clicks', () => {
  const click = (change: object = {}) => ({
    type: 'block_actions',
    user: { id: 'U0ADVISOR1' },
    trigger_id: '1.2.abc',
    channel: { id: 'C0SINISTRES' },
    container: { message_ts: '1700000000.000100' },
    actions: [{ action_id: 'take', value: ID }],
    ...change,
  });

  test('are keyed by user, action and trigger', () => {
    expect(parseAction(click())).toEqual({
      externalKey: 'act:U0ADVISOR1:take:1.2.abc',
      input: {
        name: 'take',
        escalationId: ID,
        author: { slackUserId: 'U0ADVISOR1', place: { channel: 'C0SINISTRES', thread: null } },
      },
      lane: 'C0SINISTRES:1700000000.000100',
    });
  });

  test.each([
    ['an action that we do not know', { actions: [{ action_id: 'refuse', value: ID }] }],
    ['a value that is not an id', { actions: [{ action_id: 'take', value: "'; drop table" }] }],
    ['no value', { actions: [{ action_id: 'take' }] }],
  ])('with %s are an unknown button', (_what, change) => {
    expect(parseAction(click(change))?.input.name).toBe('unknown_button');
  });

  test.each([[null], [{}], [click({ actions: [] })], [click({ channel: undefined })]])(
    'that are none are left alone (%#)',
    (body) => {
      expect(parseAction(body)).toBeNull();
    },
  );
});

describe('messages', () => {
  const author = { slackUserId: 'U0ADVISOR1', place: { channel: 'C0SINISTRES', thread: '1.0' } };
  const event = (change: object) => ({
    event_id: 'Ev01',
    event: { type: 'message', channel: 'C0SINISTRES', ts: '2.0', thread_ts: '1.0', user: 'U0ADVISOR1', ...change },
  });
  const parsed = (change: object) => parseMessageEvent(event(change))?.input ?? null;

  test('in a thread are read as plain words', () => {
    expect(parseMessageEvent(event({ text: 'Bonjour :wave: &amp; merci' }))).toEqual({
      externalKey: 'Ev01',
      lane: 'C0SINISTRES:1.0',
      input: { name: 'message', author, ts: '2.0', text: 'Bonjour 👋 & merci', mentions: false, files: [] },
    });
  });

  test.each([
    ['of the channel itself', { thread_ts: undefined, text: 'salut' }],
    ['of the root', { ts: '1.0', text: 'salut' }],
    ['of an app', { bot_id: 'B01', text: 'salut' }],
    ['of nobody', { user: undefined, text: 'salut' }],
    ['about a topic', { subtype: 'channel_topic', text: 'salut' }],
    [
      'in which a link was unfolded',
      {
        subtype: 'message_changed',
        message: { ts: '2.0', thread_ts: '1.0', user: 'U0ADVISOR1', text: 'voir ici' },
        previous_message: { ts: '2.0', thread_ts: '1.0', user: 'U0ADVISOR1', text: 'voir ici' },
      },
    ],
    [
      'of ours that were redrawn',
      {
        subtype: 'message_changed',
        message: { ts: '2.0', thread_ts: '1.0', user: 'U0BOT', bot_id: 'B01', text: 'b', edited: { ts: '3.0' } },
        previous_message: { ts: '2.0', thread_ts: '1.0', user: 'U0BOT', bot_id: 'B01', text: 'a' },
      },
    ],
  ])('%s are left alone', (_what, change) => {
    expect(parsed(change)).toBeNull();
  });

  test('files are named with where to fetch them, deleted ones are not', () => {
    const files = [
      { id: 'F1', name: 'pare-choc.jpg', mimetype: 'image/jpeg', url_private_download: 'https://files.slack.com/f1' },
      { id: 'F2', mode: 'tombstone', url_private: 'https://files.slack.com/f2' },
    ];
    expect(parsed({ subtype: 'file_share', text: '', files })).toMatchObject({
      files: [{ id: 'F1', name: 'pare-choc.jpg', mime: 'image/jpeg', url: 'https://files.slack.com/f1' }],
    });
  });

  test('edits carry what was there before', () => {
    const message = { ts: '2.0', thread_ts: '1.0', user: 'U0ADVISOR1' };
    expect(
      parsed({
        subtype: 'message_changed',
        ts: '4.0',
        message: { ...message, text: 'demain à 9 h', edited: { ts: '4.0' } },
        previous_message: { ...message, text: 'demain' },
      }),
    ).toEqual({
      name: 'message_changed',
      author,
      ts: '2.0',
      edition: '4.0',
      text: 'demain à 9 h',
      mentions: false,
      before: { text: 'demain', mentions: false, edition: '' },
    });
  });

  test('deletions name the message that is gone', () => {
    const previous_message = { ts: '2.0', thread_ts: '1.0', user: 'U0ADVISOR1', text: 'demain', edited: { ts: '4.0' } };
    expect(parsed({ subtype: 'message_deleted', ts: '5.0', previous_message })).toMatchObject({
      name: 'message_deleted',
      ts: '2.0',
      before: { text: 'demain', edition: '4.0' },
    });
  });
});

describe('forms', () => {
  const origin = { escalationId: ID, channel: 'C0SINISTRES', thread: null };
  const form = (callback_id: string, values: object, private_metadata = JSON.stringify(origin)) => ({
    user: { id: 'U0ADVISOR1' },
    trigger_id: '1.2.abc',
    view: { id: 'V1', hash: 'h', callback_id, private_metadata, state: { values } },
  });
  const amount = (value: string | null) => ({ amount: { amount: { type: 'plain_text_input', value } } });
  const reason = { reason: { reason: { type: 'static_select', selected_option: { value: 'vetuste' } } } };

  test('a correction is read in cents', () => {
    expect(parseForm(form('correct', { ...amount('3 200,50 DH'), ...reason }))).toMatchObject({
      kind: 'input',
      parsed: {
        externalKey: 'form:U0ADVISOR1:correct:1.2.abc',
        input: { name: 'correct', escalationId: ID, retainedCents: 320_050, reason: 'vetuste' },
      },
    });
  });

  test.each([
    ['correct', { ...amount('beaucoup'), ...reason }, 'amount'],
    ['correct', { ...amount(null), ...reason }, 'amount'],
    ['correct', amount('3200'), 'reason'],
    ['close', {}, 'outcome'],
  ])('%s with a fault says which field to fill in better', (callback, values, field) => {
    const parsed = parseForm(form(callback, values));
    expect(parsed).toEqual({ kind: 'errors', errors: { [field]: expect.any(String) as string } });
  });

  test.each([
    [form('close', {}, 'not json')],
    [form('close', {}, JSON.stringify({ escalationId: 'x' }))],
    [form('someone-else', {})],
    [null],
  ])('that are not ours are left alone (%#)', (body) => {
    expect(parseForm(body)).toEqual({ kind: 'none' });
  });

  test.each([
    ['3200', 320_000],
    ['3 200', 320_000],
    ['3\u202f200,5', 320_050],
    ['3200.05', 320_005],
    ['3200 DH', 320_000],
    ['900€', 90_000],
    ['12.000', null],
    ['0', null],
    ['-5', null],
    ['1e9', null],
    ['', null],
    ['9999999999', null],
  ])('the amount %s is read as %p cents', (text, cents) => {
    expect(readAmount(text)).toBe(cents);
  });
});
